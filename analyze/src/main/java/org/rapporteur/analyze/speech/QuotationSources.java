package org.rapporteur.analyze.speech;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.speech.Quotations.Quotation;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.telling.Annotated;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Who says a quotation that no cue of its own clause explains: a cue beside it, a noun with its
/// owner, a name right before the mark, or the speaker of the quotation before it.
final class QuotationSources {
  /// So far behind the mark a long title may put the name.
  private static final int FAR = 18;

  /// `For`, a name, a comma and the words.
  private static final int VIEW = 5;

  /// `Said Ada Roe, "..."`
  private static final Set<String> FRONTED =
      Set.of("Said", "Says", "Asked", "Added", "Wrote", "Replied", "Recalled", "Explained");

  private final Annotated annotated;
  private final References references;
  private final Cues cues;
  private final Speakers speakers;
  private final AskedBehind asked;

  QuotationSources(Annotated annotated, References references, Cues cues, Speakers speakers) {
    this.annotated = annotated;
    this.references = references;
    this.cues = cues;
    this.speakers = speakers;
    this.asked = new AskedBehind(annotated, references, cues);
  }

  record Source(
      @Nullable Integer speaker, @Nullable String text, @Nullable String cue, String rule) {}

  Optional<Source> of(Quotation quotation, List<SpeechDraft> before) {
    return besides(quotation)
        .or(() -> touching(quotation))
        .or(() -> leading(annotated.sentences().get(quotation.first()), quotation))
        .or(() -> namedBeside(quotation))
        .or(() -> inView(quotation))
        .or(() -> behindDash(quotation))
        .or(() -> asked.of(quotation).flatMap(a -> spoken(a.sentence(), a.head(), a.verb())))
        .or(() -> continued(quotation, before))
        .or(() -> acted(quotation));
  }

  /// `For Ada Roe, "the mine took everything"`
  private Optional<Source> inView(Quotation quotation) {
    var sentence = annotated.sentences().get(quotation.first());
    var tokens = sentence.tokens();
    if (!sentence.parsed() || tokens.size() < VIEW || !tokens.getFirst().text().equals("For")) {
      return Optional.empty();
    }
    return references.names(sentence.number()).stream()
        .filter(n -> n[0] == 1 && n[1] < tokens.size() && isComma(tokens.get(n[1])))
        .filter(n -> quotation.start() - tokens.get(n[1]).end() <= 2)
        .findFirst()
        .flatMap(n -> spoken(sentence, n[1] - 1, "quote"));
  }

  /// `"I will not leave" — Ada Roe, 61`
  private Optional<Source> behindDash(Quotation quotation) {
    var sentence = annotated.sentences().get(quotation.last());
    var tokens = sentence.tokens();
    for (int i = 0; sentence.parsed() && i + 1 < tokens.size(); i++) {
      boolean dash =
          tokens.get(i).text().matches("--|[\u2013\u2014]")
              && tokens.get(i).start() - quotation.end() >= 0
              && tokens.get(i).start() - quotation.end() <= 3;
      if (dash && person(sentence, i + 1).isPresent()) {
        return spoken(sentence, i + 1, "quote");
      }
    }
    return Optional.empty();
  }

  /// `Ada Roe shook her head. "Nobody came."`: a quotation that is a sentence of its own is of the
  /// one person of whom the sentence before it tells.
  private Optional<Source> acted(Quotation quotation) {
    int first = quotation.first();
    var sentences = annotated.sentences();
    boolean whole = quotation.start() - sentences.get(first).start() <= 2;
    if (!whole || first == 0 || sentences.get(first - 1).block() != sentences.get(first).block()) {
      return Optional.empty();
    }
    var before = sentences.get(first - 1);
    if (!before.parsed()) {
      return Optional.empty();
    }
    var tree = references.tree(before.number());
    var persons =
        references.names(before.number()).stream()
            .filter(n -> references.referent(n[2]).type() == EntityType.PERSON)
            .filter(n -> !tree.relation(n[1] - 1).equals("nmod:poss"))
            .toList();
    var acting = persons.stream().filter(n -> isSubject(tree, n)).toList();
    boolean together = acting.stream().anyMatch(n -> tree.dependent(n[1] - 1, "conj") >= 0);
    if (together) {
      return Optional.empty();
    }
    var one = acting.isEmpty() ? persons : acting;
    return one.stream().map(n -> n[2]).distinct().count() == 1
        ? spoken(before, one.getFirst()[0], "quote")
            .map(s -> new Source(s.speaker(), s.text(), null, "quote-acted"))
        : Optional.empty();
  }

  private static boolean isSubject(Tree tree, int[] name) {
    return IntStream.range(name[0], name[1])
        .anyMatch(w ->
            tree.relation(w).equals("nsubj")
                && tree.relation(Math.max(0, tree.governor(w)))
                    .matches("root|conj|parataxis|ccomp"));
  }

  /// `"...," has he hammered`, `"...," said the secretary of the board for roads Ada Roe`, `Ada Roe
  /// does not give way: "..."`: what the tagger and the parser make of the words around the marks
  /// may be wrong, but there is one person beside them.
  private Optional<Source> namedBeside(Quotation quotation) {
    var last = annotated.sentences().get(quotation.last());
    int at = 0;
    while (at < last.tokens().size()
        && (last.tokens().get(at).start() < quotation.end()
            || last.tokens().get(at).text().matches("[\"',.]+"))) {
      at++;
    }
    int verb = at;
    for (int i = at; i < Math.min(last.tokens().size(), at + FAR); i++) {
      var token = last.tokens().get(i);
      boolean pronoun = i <= at + 2 && token.text().matches("he|she");
      var person = person(last, i);
      boolean tells =
          last.tokens().subList(verb, i).stream().anyMatch(t -> t.pos().startsWith("VB"));
      if (pronoun || (person.isPresent() && tells)) {
        return spoken(last, i, last.tokens().get(verb).lemma());
      }
      if (token.text().matches("[.;:]") || (token.text().equals(",") && i > at)) {
        break;
      }
    }
    return leadingPerson(annotated.sentences().get(quotation.first()), quotation);
  }

  private Optional<Source> leadingPerson(Sentence sentence, Quotation quotation) {
    var tokens = sentence.tokens();
    int mark = 0;
    while (mark < tokens.size() && tokens.get(mark).end() <= quotation.start()) {
      mark++;
    }
    int colon = mark - 2;
    boolean parted =
        colon >= 2
            && (tokens.get(colon).text().equals(":")
                || (isComma(tokens.get(colon)) && FRONTED.contains(tokens.getFirst().text())));
    if (!parted) {
      return Optional.empty();
    }
    for (int i = 0; i < colon; i++) {
      if (person(sentence, i).isPresent()) {
        return spoken(sentence, i, "quote");
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> person(Sentence sentence, int word) {
    return references
        .name(sentence.number(), word)
        .map(References.Reference::referent)
        .filter(r -> references.referent(r).type() == EntityType.PERSON);
  }

  /// `The Ministry states, "..."`: a name and a cue word right before the mark, whatever the tagger
  /// takes the word for.
  private Optional<Source> leading(Sentence sentence, Quotation quotation) {
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
        cues.of(tokens.get(at).lemma(), false).isPresent()
            || cues.of(word, false).isPresent()
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

  /// `"...," introduced the chairman Ada Roe`, `The chairman foretold, "..."`: whatever the verb,
  /// right beside the marks it tells who speaks, if its subject can.
  private Optional<Source> touching(Quotation quotation) {
    return behind(annotated.sentences().get(quotation.last()), quotation)
        .or(() -> ahead(annotated.sentences().get(quotation.first()), quotation));
  }

  private Optional<Source> behind(Sentence sentence, Quotation quotation) {
    var tokens = sentence.tokens();
    int at = 0;
    while (at < tokens.size() && tokens.get(at).start() < quotation.end()) {
      at++;
    }
    while (at < tokens.size() && (Quotations.isMark(tokens.get(at)) || isComma(tokens.get(at)))) {
      at++;
    }
    boolean aux = at < tokens.size() && tokens.get(at).text().matches("had|has|have");
    int verb = aux ? at + 1 : at;
    int from = verb + 1;
    if (from >= tokens.size() || !isTelling(tokens.get(verb), aux)) {
      return Optional.empty();
    }
    var phrases = new Phrases(sentence, references);
    int end = phrases.end(from);
    int head = end <= from ? -1 : phrases.head(from, end - 1);
    return head < 0 || !tokens.get(from).pos().matches("NN.*|DT|JJ.*|PRP.*|CD")
        ? Optional.empty()
        : spoken(sentence, head, tokens.get(verb).lemma());
  }

  private Optional<Source> ahead(Sentence sentence, Quotation quotation) {
    var tokens = sentence.tokens();
    int at = -1;
    for (int i = 0; i < tokens.size() && tokens.get(i).end() <= quotation.start(); i++) {
      boolean between = Quotations.isMark(tokens.get(i)) || tokens.get(i).text().matches("[,:]");
      at = between ? at : i;
    }
    boolean parted = at > 0 && at + 1 < tokens.size() && tokens.get(at + 1).text().matches("[,:]");
    if (!parted || !isTelling(tokens.get(at), true)) {
      return Optional.empty();
    }
    boolean named = references.name(sentence.number(), at - 1).isPresent();
    int subject =
        named ? at - 1 : new Clause(sentence, references.tree(sentence.number())).subject(at);
    return subject < 0 || subject > at
        ? Optional.empty()
        : spoken(sentence, subject, tokens.get(at).lemma());
  }

  private static boolean isTelling(Token verb, boolean participle) {
    return verb.pos().matches(participle ? "VB[DPZN]" : "VB[DPZ]");
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  private Optional<Source> spoken(Sentence sentence, int head, String verb) {
    var clause = new Clause(sentence, references.tree(sentence.number()));
    return source(sentence, clause, head, verb, "quote-beside");
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
      var source =
          cueIn(sentence, quotation)
              .or(() -> introduces ? leading(sentence, quotation) : Optional.empty())
              .or(() -> nounCueIn(sentence, quotation));
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
    if (subject < 0 || !speakers.canSpeak(sentence, subject)) {
      return Optional.empty();
    }
    var phrase = clause.phrase(subject);
    return Optional.of(
        new Source(
            speakers.of(sentence, subject, true).orElse(null),
            text(clause.start(phrase), clause.end(phrase)),
            cue,
            rule));
  }

  /// A quotation that follows another in its paragraph goes on with the same speaker, and so does
  /// one that opens a paragraph while the mark of the one before is not closed.
  private Optional<Source> continued(Quotation quotation, List<SpeechDraft> before) {
    int block = annotated.sentences().get(quotation.first()).block();
    return before.stream()
        .filter(d ->
            (annotated.sentences().get(d.sentence()).block() == block
                    && quotation.first() - d.sentence() <= 1)
                || (d.direct() && isOpen(d.end(), quotation.start())))
        .filter(d -> d.end() <= quotation.start())
        .filter(d -> d.speakerText() != null)
        .max(Comparator.comparingInt(SpeechDraft::end))
        .map(d -> new Source(d.speaker(), d.speakerText(), d.cue(), "quote-continued"));
  }

  /// Whether only an opening mark and the end of a paragraph stand between.
  private boolean isOpen(int from, int to) {
    return from <= to && text(from, to).matches("[.!?\\s]*\\n\\s*[\"\u201C\u00AB\u201E]\\s*");
  }

  private String text(int start, int end) {
    return annotated.blocked().document().text().substring(start, end);
  }
}
