package org.rapporteur.analyze.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.speech.Quotations.Quotation;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Reads the speech of one document: first what cue verbs govern, then `according to`, then the
/// quotations that no cue of their own sentence explains.
final class SpeechReader {
  private static final int SPOKEN = 7;

  private final Annotated annotated;
  private final References references;
  private final Cues cues;
  private final Speakers speakers;
  private final QuotationSources sources;
  private final List<Quotation> quotations;
  private final List<SpeechDraft> drafts = new ArrayList<>();

  SpeechReader(Annotated annotated, Gazetteer gazetteer, Cues cues, Offices offices) {
    this.annotated = annotated;
    this.references = References.of(annotated, gazetteer);
    this.cues = cues;
    this.speakers = new Speakers(references, offices);
    this.sources = new QuotationSources(annotated, references, cues, speakers);
    this.quotations = Quotations.of(annotated);
  }

  List<Speech> read() {
    for (var sentence : annotated.sentences()) {
      var block = annotated.blocked().blocks().get(sentence.block());
      if (block.kind().yieldsClaims() && sentence.parsed()) {
        reported(sentence);
        accordingTo(sentence);
      }
    }
    for (var quotation : quotations) {
      quoted(quotation);
    }
    drafts.sort(Comparator.comparingInt(SpeechDraft::start).thenComparingInt(SpeechDraft::end));
    return numbered();
  }

  private void reported(Sentence sentence) {
    var tree = references.tree(sentence.number());
    var clause = new Clause(sentence, tree);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      var token = sentence.tokens().get(i);
      if (!token.pos().startsWith("VB") || isQuoted(token) || tree.relation(i).equals("amod")) {
        continue;
      }
      boolean draws =
          Set.of("draw", "call").contains(token.lemma())
              && tree.dependents(i, "obj").stream()
                  .anyMatch(o -> tree.word(o).lemma().equals("attention"));
      var act = draws ? Optional.of(SpeechAct.ASK) : cues.of(token.lemma(), false);
      if (act.isPresent() && !clause.isUnsaid(i)) {
        reported(sentence, clause, i, act.get());
      }
    }
  }

  private void reported(Sentence sentence, Clause clause, int cue, SpeechAct act) {
    var content = clause.content(cue, act);
    var inside = quotationBeside(sentence, cue);
    if (content == null && inside == null) {
      return;
    }
    int subject = clause.subject(cue);
    if (subject < 0
        || isOneself(sentence, subject)
        || !speakers.canSpeak(sentence, subject)
        || !clause.isTold(cue, act, content != null, inside != null)) {
      return;
    }
    var phrase = clause.phrase(subject);
    int from = Math.min(clause.start(phrase), sentence.tokens().get(cue).start());
    int contentStart = content == null ? inside.start() : clause.start(content);
    int contentEnd = content == null ? inside.end() : clause.end(content);
    var speaker = speakers.of(sentence, subject);
    drafts.add(
        new SpeechDraft(
            sentence.number(),
            Math.min(from, contentStart),
            Math.max(contentEnd, sentence.tokens().get(cue).end()),
            contentStart,
            contentEnd,
            sentence.tokens().get(cue).lemma(),
            act,
            speaker.map(References.Reference::referent).orElse(null),
            text(clause.start(phrase), clause.end(phrase)),
            content == null,
            "cue:" + sentence.tokens().get(cue).lemma()));
  }

  private boolean isQuoted(Token token) {
    return quotations.stream()
        .anyMatch(q -> q.words() >= 4 && q.start() <= token.start() && token.end() <= q.end());
  }

  /// A quotation of the same sentence that touches the cue or its subject.
  private @Nullable Quotation quotationBeside(Sentence sentence, int cue) {
    var token = sentence.tokens().get(cue);
    return quotations.stream()
        .filter(q -> q.first() <= sentence.number() && sentence.number() <= q.last())
        .filter(q -> q.end() <= token.start() || q.start() >= token.end())
        .min(
            Comparator.comparingInt(
                q -> q.end() <= token.start() ? token.start() - q.end() : q.start() - token.end()))
        .filter(q -> q.words() >= 4)
        .orElse(null);
  }

  /// `we call on the parties`, outside a quotation: the document speaks for itself.
  private static boolean isOneself(Sentence sentence, int subject) {
    String word = sentence.tokens().get(subject).text().toLowerCase(Locale.ROOT);
    return Set.of("we", "i", "who", "which").contains(word);
  }

  private void accordingTo(Sentence sentence) {
    var tokens = sentence.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (!tokens.get(i).text().equalsIgnoreCase("according")
          || !tokens.get(i + 1).text().equals("to")
          || isQuoted(tokens.get(i))) {
        continue;
      }
      var tree = references.tree(sentence.number());
      int source = head(tree, i + 2);
      var reference =
          source < 0 ? Optional.<References.Reference>empty() : speakers.of(sentence, source);
      var phrase = source < 0 ? null : new Clause(sentence, tree).phrase(source);
      int end = phrase == null ? tokens.get(i + 2).end() : tokens.get(phrase.length() - 1).end();
      boolean first = i == 0;
      drafts.add(
          new SpeechDraft(
              sentence.number(),
              sentence.start(),
              sentence.end(),
              first ? Math.min(end + 1, sentence.end() - 1) : sentence.start(),
              first ? sentence.end() : tokens.get(i - 1).end(),
              "according to",
              SpeechAct.SAY,
              reference.map(References.Reference::referent).orElse(null),
              phrase == null ? null : text(tokens.get(phrase.nextSetBit(0)).start(), end),
              false,
              "according-to"));
    }
  }

  /// The head of the noun phrase that begins at a word.
  private static int head(Tree tree, int from) {
    int at = from;
    for (int steps = 0; steps < 8 && at >= 0; steps++) {
      String relation = tree.relation(at);
      if (relation.startsWith("obl")
          || relation.startsWith("nmod:to")
          || relation.equals("nmod:according")) {
        return at;
      }
      int governor = tree.governor(at);
      if (governor < from) {
        return at;
      }
      at = governor;
    }
    return from;
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
    if (quotation.words() < SPOKEN || !quotation.verbs() || !yieldsClaims(quotation)) {
      return;
    }
    var source = sources.of(quotation, drafts);
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

  private boolean yieldsClaims(Quotation quotation) {
    var sentence = annotated.sentences().get(quotation.first());
    return annotated.blocked().blocks().get(sentence.block()).kind().yieldsClaims();
  }

  private String text(int start, int end) {
    return annotated.blocked().document().text().substring(start, end);
  }

  private List<Speech> numbered() {
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
              within(i),
              d.rule()));
    }
    return speeches;
  }

  private @Nullable Integer within(int index) {
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
