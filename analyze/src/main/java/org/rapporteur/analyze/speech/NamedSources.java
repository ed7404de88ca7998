package org.rapporteur.analyze.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Speech without a verb of saying: `according to X`, `in X's words`, `by his words`, `a plea by X
/// that ...`.
final class NamedSources {
  private static final Set<String> WORDS =
      Set.of(
          "words",
          "word",
          "account",
          "telling",
          "version",
          "count",
          "tally",
          "reckoning",
          "data",
          "information",
          "estimates",
          "assessment",
          "statement",
          "opinion",
          "view",
          "figures");
  private static final Set<String> VIEWS =
      Set.of(
          "view",
          "opinion",
          "belief",
          "conviction",
          "position",
          "contention",
          "conclusion",
          "assessment",
          "understanding",
          "case",
          "argument",
          "stance");
  private static final Set<SpeechAct> TELLING =
      Set.of(SpeechAct.SAY, SpeechAct.ASK, SpeechAct.DENY, SpeechAct.PROMISE);

  private final String text;
  private final References references;
  private final Cues cues;
  private final Speakers speakers;
  private final Predicate<Token> quoted;
  private final Consumer<SpeechDraft> found;

  /// What something is done by, and nobody says: `according to plan`.
  private static final Set<String> MEASURES =
      Set.of(
          "ability",
          "age",
          "custom",
          "need",
          "plan",
          "procedure",
          "rank",
          "schedule",
          "size",
          "taste",
          "timetable",
          "tradition",
          "wish");

  NamedSources(
      String text,
      References references,
      Cues cues,
      Speakers speakers,
      Predicate<Token> quoted,
      Consumer<SpeechDraft> found) {
    this.text = text;
    this.references = references;
    this.cues = cues;
    this.speakers = speakers;
    this.quoted = quoted;
    this.found = found;
  }

  void in(Sentence sentence) {
    var tokens = sentence.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (quoted.test(tokens.get(i))) {
        continue;
      }
      int source = i;
      accordingTo(sentence, i).ifPresent(head -> named(sentence, source, head, "according to"));
      inWordsOf(sentence, i).ifPresent(head -> named(sentence, source, head, "words"));
      noun(sentence, i);
    }
  }

  private OptionalInt accordingTo(Sentence sentence, int at) {
    var tokens = sentence.tokens();
    boolean according =
        tokens.get(at).text().equalsIgnoreCase("according")
            && tokens.get(at + 1).text().equals("to");
    if (!according) {
      return OptionalInt.empty();
    }
    int source = source(sentence, at + 2);
    return MEASURES.contains(sentence.tokens().get(source).lemma())
        ? OptionalInt.empty()
        : OptionalInt.of(source);
  }

  /// Who is meant by the phrase behind `according to`: `the words of the wife` are hers, `what
  /// villagers told us` is theirs, `our own lists` are ours.
  private int source(Sentence sentence, int from) {
    var tree = references.tree(sentence.number());
    if (from + 1 < tree.size() && tree.word(from).text().equals("what")) {
      return teller(tree, from + 1);
    }
    int head = head(tree, from);
    boolean words = WORDS.contains(lower(sentence.tokens().get(head)));
    int of = words ? tree.dependent(head, "nmod:of") : -1;
    int ours = ours(tree, head);
    boolean somebody = of >= 0 && speakers.canSpeak(sentence, of);
    return somebody ? of : ours >= 0 ? ours : head;
  }

  /// The noun that ends right before the first verb.
  private static int teller(Tree tree, int from) {
    int at = from;
    while (at + 1 < tree.size() && !tree.word(at + 1).pos().startsWith("VB")) {
      at++;
    }
    return at;
  }

  private static int ours(Tree tree, int noun) {
    return tree.dependents(noun, "nmod:poss").stream()
        .filter(p -> tree.word(p).text().equals("our"))
        .findFirst()
        .orElse(-1);
  }

  /// `By her words, ...`, `In the words of the judge, ...` or `From the data of the ministry, ...`
  /// at the beginning.
  private OptionalInt inWordsOf(Sentence sentence, int at) {
    var tokens = sentence.tokens();
    boolean first = at == 0 || tokens.get(at - 1).text().equals(",");
    if (!first || !Set.of("in", "by", "from", "on", "under").contains(lower(tokens.get(at)))) {
      return OptionalInt.empty();
    }
    for (int i = at + 1; i < Math.min(tokens.size() - 1, at + 8); i++) {
      var tree = references.tree(sentence.number());
      if (WORDS.contains(lower(tokens.get(i))) && tree.dependents(i, "case").contains(at)) {
        int owner = tree.dependent(i, "nmod:poss", "nmod:of");
        return owner < 0 ? OptionalInt.empty() : OptionalInt.of(owner);
      }
    }
    return OptionalInt.empty();
  }

  /// What is said stands before the source, or behind it where no more than `However,` stands
  /// before.
  private void named(Sentence sentence, int at, int head, String cue) {
    var tokens = sentence.tokens();
    var phrase = new Clause(sentence, references.tree(sentence.number())).phrase(head);
    int end = Math.max(tokens.get(phrase.length() - 1).end(), tokens.get(at + 1).end());
    end = Math.max(end, owned(sentence, head));
    boolean first = tokens.subList(0, at).stream().noneMatch(t -> t.pos().matches("VB.*|MD|NN.*"));
    found.accept(
        new SpeechDraft(
            sentence.number(),
            sentence.start(),
            sentence.end(),
            first ? Math.min(end + 1, sentence.end() - 1) : sentence.start(),
            first ? sentence.end() : tokens.get(at - 1).end(),
            cue,
            SpeechAct.SAY,
            speakers.of(sentence, head, false).orElse(null),
            text.substring(
                tokens.get(phrase.nextSetBit(0)).start(), tokens.get(phrase.length() - 1).end()),
            false,
            cue.replace(' ', '-') + (isSomebody(sentence, head) ? "" : "-paper")));
  }

  /// `count` in `By its count 2,600 people are without water`: whose it is stands before it.
  private int owned(Sentence sentence, int owner) {
    int noun = references.tree(sentence.number()).governor(owner);
    return noun == owner + 1 && WORDS.contains(lower(sentence.tokens().get(noun)))
        ? sentence.tokens().get(noun).end()
        : -1;
  }

  /// Whether people or bodies tell it, not lists, payslips or figures.
  private boolean isSomebody(Sentence sentence, int head) {
    return speakers.canSpeak(sentence, head)
        && !SpeakerWords.isPaper(sentence.tokens().get(head).lemma());
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

  /// `the claim of the ministry that ...`, `X's warning that ...`: only with somebody who is named.
  private void noun(Sentence sentence, int at) {
    var token = sentence.tokens().get(at);
    var act =
        token.pos().startsWith("NN")
            ? cues.of(token.lemma(), true).filter(TELLING::contains).or(() -> view(sentence, at))
            : Optional.<SpeechAct>empty();
    var tree = references.tree(sentence.number());
    int owner =
        act.isEmpty()
            ? -1
            : isOf(tree, at)
                ? tree.dependent(at, "nsubj")
                : tree.dependent(at, "nmod:by", "nmod:poss", "nmod:of", "nmod:from");
    int clause = owner < 0 ? -1 : clause(tree, at);
    if (clause < 0) {
      return;
    }
    var speaker = speakers.of(sentence, owner, false);
    var words = tree.subtree(clause);
    var phrase = new Clause(sentence, tree).phrase(owner);
    var tokens = sentence.tokens();
    speaker.ifPresent(s ->
        found.accept(
            new SpeechDraft(
                sentence.number(),
                Math.min(token.start(), tokens.get(phrase.nextSetBit(0)).start()),
                tokens.get(words.length() - 1).end(),
                tokens.get(words.nextSetBit(0)).start(),
                tokens.get(words.length() - 1).end(),
                token.lemma(),
                act.orElseThrow(),
                s,
                text.substring(
                    tokens.get(phrase.nextSetBit(0)).start(),
                    tokens.get(phrase.length() - 1).end()),
                false,
                "noun:" + token.lemma())));
  }

  /// `It is her view that ...`, `The position of the council is that ...`
  private Optional<SpeechAct> view(Sentence sentence, int noun) {
    var tree = references.tree(sentence.number());
    boolean view = VIEWS.contains(tree.word(noun).lemma()) && tree.dependent(noun, "cop") >= 0;
    return view ? Optional.of(SpeechAct.SAY) : Optional.empty();
  }

  /// `is of the opinion that ...`
  private static boolean isOf(Tree tree, int noun) {
    return tree.dependent(noun, "cop") >= 0
        && tree.dependents(noun, "case").stream().anyMatch(c -> tree.word(c).text().equals("of"));
  }

  /// The clause with `that` that a noun governs, or -1.
  private static int clause(Tree tree, int noun) {
    for (int part : tree.dependents(noun, "acl", "ccomp", "dep")) {
      boolean that =
          tree.dependents(part, "mark").stream().anyMatch(m -> tree.word(m).text().equals("that"));
      if (that && part > noun) {
        return part;
      }
    }
    return -1;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
