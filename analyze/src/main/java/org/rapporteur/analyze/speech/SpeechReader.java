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
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Reads the speech of one document: first what cue verbs govern, then `according to`, then the
/// quotations that no cue of their own sentence explains.
final class SpeechReader {
  private static final int SPOKEN = 7;

  private final Annotated annotated;
  private final References references;
  private final Cues cues;
  private final Offices offices;
  private final List<Quotation> quotations;
  private final List<Draft> drafts = new ArrayList<>();

  SpeechReader(Annotated annotated, Gazetteer gazetteer, Cues cues, Offices offices) {
    this.annotated = annotated;
    this.references = References.of(annotated, gazetteer);
    this.cues = cues;
    this.offices = offices;
    this.quotations = Quotations.of(annotated);
  }

  /// A speech before it has its number.
  private record Draft(
      int sentence,
      int start,
      int end,
      int contentStart,
      int contentEnd,
      @Nullable String cue,
      SpeechAct act,
      @Nullable Integer speaker,
      @Nullable String speakerText,
      boolean direct,
      String rule) {

    boolean covers(Quotation quotation) {
      return start <= quotation.start() && quotation.end() <= end + 2;
    }

    /// Whether what it says is the beginning or the end of a longer quotation.
    boolean leadsInto(Quotation quotation) {
      boolean outside = start < quotation.start() || end > quotation.end();
      return outside
          && contentStart < quotation.end()
          && quotation.start() < contentEnd
          && (contentStart >= quotation.start() - 3 || contentEnd <= quotation.end() + 3);
    }

    Draft quoting(Quotation quotation) {
      return new Draft(
          sentence,
          Math.min(start, quotation.start()),
          Math.max(end, quotation.end()),
          quotation.start(),
          quotation.end(),
          cue,
          act,
          speaker,
          speakerText,
          true,
          rule);
    }
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
    drafts.sort(Comparator.comparingInt(Draft::start).thenComparingInt(Draft::end));
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
        || !canSpeak(sentence, subject)
        || !clause.isTold(cue, act, content != null, inside != null)) {
      return;
    }
    var phrase = clause.phrase(subject);
    int from = Math.min(clause.start(phrase), sentence.tokens().get(cue).start());
    int contentStart = content == null ? inside.start() : clause.start(content);
    int contentEnd = content == null ? inside.end() : clause.end(content);
    var speaker = speaker(sentence, subject);
    drafts.add(
        new Draft(
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

  private Optional<References.Reference> speaker(Sentence sentence, int subject) {
    return references
        .at(sentence.number(), subject)
        .filter(r -> references.referent(r.referent()).type() != EntityType.DOCUMENT)
        .filter(r -> references.referent(r.referent()).type() != EntityType.PLACE);
  }

  /// Names, pronouns of persons and nouns for people and bodies can speak; things cannot.
  private boolean canSpeak(Sentence sentence, int subject) {
    var token = sentence.tokens().get(subject);
    String word = token.lemma().toLowerCase(Locale.ROOT);
    boolean named = speaker(sentence, subject).isPresent();
    boolean office = offices.match(List.of(word), 0).isPresent();
    return named
        || office
        || Speakers.PERSONS.contains(token.text().toLowerCase(Locale.ROOT))
        || Speakers.NOUNS.contains(word);
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
          source < 0 ? Optional.<References.Reference>empty() : speaker(sentence, source);
      var phrase = source < 0 ? null : new Clause(sentence, tree).phrase(source);
      int end = phrase == null ? tokens.get(i + 2).end() : tokens.get(phrase.length() - 1).end();
      boolean first = i == 0;
      drafts.add(
          new Draft(
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

  /// A quotation takes the cue of its own sentence; else a noun such as `X's words`; else the
  /// speaker of the quotation just before it in the paragraph.
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
    var source = besides(quotation).or(() -> leading(quotation)).or(() -> continued(quotation));
    drafts.add(
        new Draft(
            quotation.first(),
            quotation.start(),
            quotation.end(),
            quotation.start(),
            quotation.end(),
            source.map(Source::cue).orElse(null),
            SpeechAct.SAY,
            source.map(Source::speaker).orElse(null),
            source.map(Source::text).orElse(null),
            true,
            source.map(Source::rule).orElse("unattributed")));
  }

  private record Source(
      @Nullable Integer speaker, @Nullable String text, @Nullable String cue, String rule) {}

  private boolean yieldsClaims(Quotation quotation) {
    var sentence = annotated.sentences().get(quotation.first());
    return annotated.blocked().blocks().get(sentence.block()).kind().yieldsClaims();
  }

  /// `The Ministry states, "..."`: a name and a cue word right before the mark, whatever the tagger
  /// takes the word for.
  private Optional<Source> leading(Quotation quotation) {
    var sentence = annotated.sentences().get(quotation.first());
    var tokens = sentence.tokens();
    int at = -1;
    for (int i = 0; i < tokens.size() && tokens.get(i).end() <= quotation.start(); i++) {
      at = tokens.get(i).text().matches("[\\p{L}]+") ? i : at;
    }
    if (at < 1) {
      return Optional.empty();
    }
    String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
    boolean cue =
        cues.of(word, false).isPresent()
            || (word.endsWith("s")
                && cues.of(word.substring(0, word.length() - 1), false).isPresent());
    int last = at;
    return references.names(sentence.number()).stream()
        .filter(n -> cue && n[1] == last)
        .findFirst()
        .map(n ->
            new Source(
                n[2],
                text(tokens.get(n[0]).start(), tokens.get(n[1] - 1).end()),
                word,
                "quote-leading"));
  }

  /// A cue without content in the sentences that hold the quotation, or a cue noun with its owner.
  private Optional<Source> besides(Quotation quotation) {
    for (int n = quotation.last(); n >= Math.max(0, quotation.first() - 1); n--) {
      var sentence = annotated.sentences().get(n);
      boolean own = n >= quotation.first();
      boolean introduces = !own && introduces(sentence, quotation);
      if (!sentence.parsed() || (!own && !introduces)) {
        continue;
      }
      var source = cueIn(sentence, quotation).or(() -> nounCueIn(sentence, quotation));
      if (source.isPresent()) {
        return source;
      }
    }
    return Optional.empty();
  }

  /// Whether a sentence ends with a colon just before the quotation.
  private boolean introduces(Sentence sentence, Quotation quotation) {
    String last = sentence.tokens().getLast().text();
    return last.equals(":") && quotation.start() - sentence.end() < 8;
  }

  private Optional<Source> cueIn(Sentence sentence, Quotation quotation) {
    var tree = references.tree(sentence.number());
    var clause = new Clause(sentence, tree);
    return indexes(sentence, quotation)
        .filter(i ->
            sentence.tokens().get(i).pos().startsWith("VB")
                && cues.of(sentence.tokens().get(i).lemma(), false).isPresent())
        .map(i ->
            source(
                sentence, clause, clause.subject(i), sentence.tokens().get(i).lemma(), "quote-cue"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Source> nounCueIn(Sentence sentence, Quotation quotation) {
    var tree = references.tree(sentence.number());
    var clause = new Clause(sentence, tree);
    return indexes(sentence, quotation)
        .filter(i ->
            sentence.tokens().get(i).pos().startsWith("NN")
                && cues.of(sentence.tokens().get(i).lemma(), true).isPresent())
        .map(i ->
            source(
                sentence,
                clause,
                tree.dependent(i, "nmod:poss", "nmod:of", "nmod:by", "nmod:from"),
                sentence.tokens().get(i).lemma(),
                "quote-noun"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static java.util.stream.Stream<Integer> indexes(Sentence sentence, Quotation quotation) {
    return java.util.stream.IntStream.range(0, sentence.tokens().size())
        .filter(i ->
            sentence.tokens().get(i).end() <= quotation.start()
                || sentence.tokens().get(i).start() >= quotation.end())
        .boxed()
        .sorted(Comparator.comparingInt(i -> distance(sentence.tokens().get(i), quotation)));
  }

  private static int distance(Token token, Quotation quotation) {
    return token.end() <= quotation.start()
        ? quotation.start() - token.end()
        : token.start() - quotation.end();
  }

  private Optional<Source> source(
      Sentence sentence, Clause clause, int subject, String cue, String rule) {
    if (subject < 0 || !canSpeak(sentence, subject)) {
      return Optional.empty();
    }
    var phrase = clause.phrase(subject);
    return Optional.of(
        new Source(
            speaker(sentence, subject).map(References.Reference::referent).orElse(null),
            text(clause.start(phrase), clause.end(phrase)),
            cue,
            rule));
  }

  /// A quotation that follows another in its paragraph goes on with the same speaker.
  private Optional<Source> continued(Quotation quotation) {
    int block = annotated.sentences().get(quotation.first()).block();
    return drafts.stream()
        .filter(d -> annotated.sentences().get(d.sentence()).block() == block)
        .filter(d -> d.end() <= quotation.start() && quotation.first() - d.sentence() <= 1)
        .filter(d -> d.speakerText() != null)
        .max(Comparator.comparingInt(Draft::end))
        .map(d -> new Source(d.speaker(), d.speakerText(), d.cue(), "quote-continued"));
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
