package org.rapporteur.analyze.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.speech.Quotations.Quotation;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Block;

/// Reads the speech of one document: sentence by sentence what verbs tell and what other words give
/// to somebody, then the quotations that nothing in their own sentence explains.
final class SpeechReader {
  private static final int SPOKEN = 7;

  private final Annotated annotated;
  private final Antecedents antecedents;
  private final ReportedSpeech verbs;
  private final NamedSources others;
  private final Attitudes attitudes;
  private final ImpersonalSpeech impersonal;
  private final Headlines headlines;
  private final QuotationSources sources;
  private final List<Quotation> quotations;
  private final List<SpeechDraft> drafts = new ArrayList<>();

  SpeechReader(Annotated annotated, Gazetteer gazetteer, Cues cues, Offices offices) {
    this(annotated, gazetteer, cues, offices, (sentence, word, answers) -> {});
  }

  SpeechReader(
      Annotated annotated,
      Gazetteer gazetteer,
      Cues cues,
      Offices offices,
      SpeakerQuestions.Listener asked) {
    this.annotated = annotated;
    this.quotations = Quotations.of(annotated);
    var references = References.of(annotated, gazetteer);
    this.antecedents = new Antecedents(annotated, references, quotations);
    var voice = new OwnVoice(annotated, references);
    var accused = new Accused(annotated, references);
    var speakers =
        new Speakers(
            references,
            offices,
            antecedents,
            new Descriptions(references, offices, antecedents, accused, voice),
            new Papers(annotated, references, cues),
            voice,
            new SpeakerSigns(annotated, references, offices, antecedents, voice, cues),
            asked);
    String text = annotated.blocked().document().text();
    this.verbs = new ReportedSpeech(text, references, cues, speakers, quotations, this::hear);
    this.others = new NamedSources(text, references, cues, speakers, verbs::isQuoted, this::hear);
    this.attitudes = new Attitudes(text, references, speakers, verbs::isQuoted, this::hear);
    this.impersonal = new ImpersonalSpeech(references, cues, voice, verbs::isQuoted, this::hear);
    this.headlines = new Headlines(text, references, voice, this::hear);
    this.sources = new QuotationSources(annotated, references, cues, speakers);
  }

  private void hear(SpeechDraft draft) {
    var speaker = draft.speaker();
    if (speaker != null) {
      antecedents.heard(draft.sentence(), speaker);
      boolean person = annotated.referents().get(speaker).type() == EntityType.PERSON;
      if (!person && SpeakerWords.isVoiced(draft.speakerText())) {
        antecedents.heardByVoice(draft.sentence());
      }
    }
    drafts.add(draft);
  }

  List<Speech> read() {
    for (var sentence : annotated.sentences()) {
      var block = annotated.blocked().blocks().get(sentence.block());
      if (block.kind().yieldsClaims() && sentence.parsed()) {
        verbs.in(sentence);
        others.in(sentence);
        attitudes.in(sentence);
        impersonal.in(sentence);
        if (block.kind() == Block.Kind.TITLE) {
          headlines.in(sentence);
        }
      }
    }
    for (var quotation : quotations) {
      quoted(quotation);
    }
    drafts.addAll(Interview.in(annotated));
    drafts.addAll(Transcript.in(annotated));
    var once = new ArrayList<>(toldOnce(drafts));
    once.sort(Comparator.comparingInt(SpeechDraft::start).thenComparingInt(SpeechDraft::end));
    return numbered(once);
  }

  /// `confirmed it but said it "had nothing to do with him"`: the nearest verb, heard last, tells
  /// the words.
  static List<SpeechDraft> toldOnce(List<SpeechDraft> heard) {
    return IntStream.range(0, heard.size())
        .filter(i ->
            heard.subList(i + 1, heard.size()).stream()
                .noneMatch(later -> tellTheSame(later, heard.get(i))))
        .mapToObj(heard::get)
        .toList();
  }

  private static boolean tellTheSame(SpeechDraft one, SpeechDraft other) {
    return one.contentStart() == other.contentStart()
        && one.contentEnd() == other.contentEnd()
        && Objects.equals(one.speaker(), other.speaker());
  }

  /// A quotation takes the cue of its own sentence, else what `QuotationSources` finds.
  private void quoted(Quotation quotation) {
    for (int i = 0; i < drafts.size(); i++) {
      var draft = drafts.get(i);
      boolean same = draft.sentence() >= quotation.first() && draft.sentence() <= quotation.last();
      if (same && (draft.covers(quotation) || draft.leadsInto(quotation))) {
        boolean whole = quotation.words() >= SPOKEN && quotation.verbs();
        drafts.set(i, whole || draft.direct() ? draft.quoting(quotation) : draft);
        return;
      }
    }
    boolean spoken = quotation.words() >= SPOKEN && (quotation.verbs() || isLed(quotation));
    boolean answer = quotation.words() >= 2 && isLed(quotation);
    if (!(spoken || answer || isWhole(quotation)) || !yieldsClaims(quotation)) {
      return;
    }
    var source = sources.of(quotation, drafts);
    boolean goesOn = source.filter(s -> s.rule().matches("quote-(continued|acted)")).isPresent();
    boolean told = answer && source.filter(s -> s.speaker() != null).isPresent();
    if (!spoken && !goesOn && !told) {
      return;
    }
    drafts.add(
        new SpeechDraft(
            quotation.first(),
            quotation.start(),
            quotation.end(),
            quotation.start(),
            quotation.end(),
            source.map(QuotationSources.Source::cue).orElse(null),
            SpeechAct.SAY,
            source.map(QuotationSources.Source::speaker).orElse(null),
            source.map(QuotationSources.Source::text).orElse(null),
            true,
            source.map(QuotationSources.Source::rule).orElse("unattributed")));
  }

  /// `Ada Roe has her answer: "All of us, by text message?"`
  private boolean isLed(Quotation quotation) {
    var sentence = annotated.sentences().get(quotation.first());
    String before =
        annotated.blocked().document().text().substring(sentence.start(), quotation.start());
    return sentence.parsed() && before.matches("(?s).*:\\s*[\"'\u2018\u201C\u00AB]\\s*");
  }

  /// Whether there is nothing but the quotation in its sentences.
  private boolean isWhole(Quotation quotation) {
    var sentences = annotated.sentences();
    return quotation.start() - sentences.get(quotation.first()).start() <= 2
        && sentences.get(quotation.last()).end() - quotation.end() <= 2;
  }

  private boolean yieldsClaims(Quotation quotation) {
    var sentence = annotated.sentences().get(quotation.first());
    return annotated.blocked().blocks().get(sentence.block()).kind().yieldsClaims();
  }

  private static List<Speech> numbered(List<SpeechDraft> drafts) {
    var speeches = new ArrayList<Speech>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      var d = drafts.get(i);
      speeches.add(
          new Speech(
              i,
              d.sentence(),
              d.start(),
              d.end(),
              d.contentStart(),
              Math.max(d.contentStart() + 1, d.contentEnd()),
              d.cue(),
              d.act(),
              d.speaker(),
              d.speakerText(),
              d.direct(),
              within(drafts, i),
              d.rule()));
    }
    return speeches;
  }

  private static @Nullable Integer within(List<SpeechDraft> drafts, int index) {
    var inner = drafts.get(index);
    for (int i = index - 1; i >= 0; i--) {
      var outer = drafts.get(i);
      if (outer.contentStart() <= inner.start()
          && inner.end() <= outer.contentEnd()
          && outer.sentence() == inner.sentence()) {
        return i;
      }
    }
    return null;
  }
}
