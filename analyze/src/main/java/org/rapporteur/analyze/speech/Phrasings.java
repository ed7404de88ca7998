package org.rapporteur.analyze.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.analyze.gazetteer.Cues;
import org.rapporteur.analyze.text.Tree;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// Verbs that tell of speech together with another word: `went on`, `let it be known that`, `put
/// the number at 40`, `held that`, `does not agree`, `learned with regret`.
final class Phrasings {
  private static final Set<String> FIGURES =
      Set.of(
          "number",
          "toll",
          "figure",
          "total",
          "cost",
          "count",
          "share",
          "loss",
          "damage",
          "rate",
          "age",
          "size",
          "amount",
          "proportion",
          "percentage",
          "estimate",
          "price",
          "value",
          "sum",
          "strength",
          "attendance",
          "turnout");

  /// Verbs that tell of speech only before `that`: courts hold, lawyers submit.
  private static final Set<String> WITH_THAT = Set.of("hold", "submit", "accept", "plead", "find");

  /// So long may an aside between a verb and its clause be.
  private static final int ASIDE = 9;

  private static final Set<String> VIEWS =
      Set.of(
          "agree",
          "accept",
          "believe",
          "think",
          "consider",
          "recognise",
          "recognize",
          "share",
          "regard");
  private static final Set<String> FEELINGS =
      Set.of(
          "alarm",
          "amazement",
          "anger",
          "anguish",
          "anxiety",
          "astonishment",
          "bewilderment",
          "bitterness",
          "concern",
          "consternation",
          "dismay",
          "disappointment",
          "disbelief",
          "grief",
          "gratitude",
          "horror",
          "incredulity",
          "indignation",
          "interest",
          "joy",
          "outrage",
          "pain",
          "pleasure",
          "regret",
          "relief",
          "sadness",
          "satisfaction",
          "shock",
          "sorrow",
          "surprise",
          "worry");

  private final Tree tree;
  private final Cues cues;

  Phrasings(Tree tree, Cues cues) {
    this.tree = tree;
    this.cues = cues;
  }

  /// What one does by a verb and the words with it, if these make it tell of speech.
  Optional<SpeechAct> of(int verb) {
    var lemma = tree.word(verb).lemma();
    int particle = particle(verb);
    if (particle >= 0) {
      return cues.of(lemma + " " + tree.word(particle).text().toLowerCase(Locale.ROOT), false);
    }
    if (isOfAttention(verb)) {
      return Optional.of(SpeechAct.ASK);
    }
    if (lemma.equals("call") && isNamed(verb)) {
      return Optional.of(SpeechAct.JUDGE);
    }
    if (lemma.matches("name|qualify") && isNamedInMarks(verb)) {
      return Optional.of(SpeechAct.JUDGE);
    }
    if (isCount(tree, verb) || isPutTo(verb)) {
      return Optional.of(SpeechAct.SAY);
    }
    if (isSet(tree, verb)) {
      return Optional.of(isNegated(tree, verb) ? SpeechAct.DENY : SpeechAct.SAY);
    }
    boolean says =
        isKnown(verb) || isWish(verb) || (WITH_THAT.contains(lemma) && isFollowedByThat(verb));
    return says ? Optional.of(SpeechAct.SAY) : Optional.empty();
  }

  private int particle(int verb) {
    int particle = tree.dependent(verb, "compound:prt");
    boolean adverb = verb + 1 < tree.size() && tree.word(verb + 1).pos().matches("RB|RP");
    boolean known =
        adverb
            && cues.of(tree.word(verb).lemma() + " " + tree.word(verb + 1).lemma(), false)
                .isPresent();
    return particle < 0 && known ? verb + 1 : particle;
  }

  /// Whether the words with a verb leave no doubt: a figure put at a number, a view not shared,
  /// news received with feeling.
  static boolean isSet(Tree tree, int verb) {
    return isCount(tree, verb)
        || isFigure(tree, verb)
        || isView(tree, verb)
        || isReceived(tree, verb)
        || isNoted(tree, verb);
  }

  /// `takes note of the explanation`
  private static boolean isNoted(Tree tree, int verb) {
    int object = tree.dependent(verb, "obj");
    return tree.word(verb).lemma().equals("take")
        && object == verb + 1
        && tree.word(object).text().matches("note|notice|cognizance")
        && object + 1 < tree.size()
        && tree.word(object + 1).text().equals("of");
  }

  /// `counts nine lawyers who were seized`, `lists 19 of its staff`: a figure that somebody gives.
  private static boolean isCount(Tree tree, int verb) {
    int object = tree.dependent(verb, "obj");
    return tree.word(verb).lemma().matches("count|list")
        && tree.word(verb).pos().matches("VB[DPZ]")
        && object > verb
        && (tree.dependent(object, "nummod") >= 0 || tree.word(object).pos().equals("CD"));
  }

  /// `put the number of people detained at 40`, `puts it at 17 or more`, by the order of words:
  /// such trees are often wrong.
  private static boolean isFigure(Tree tree, int verb) {
    return figureAt(tree, verb) >= 0;
  }

  /// Where `at` stands before the figure that a verb gives, or -1.
  static int figureAt(Tree tree, int verb) {
    boolean puts = tree.word(verb).lemma().matches("put|place|set");
    boolean figure =
        IntStream.range(verb + 1, Math.min(tree.size(), verb + 5))
                .anyMatch(
                    i -> FIGURES.contains(tree.word(i).lemma()) || isPeople(tree.word(i).lemma()))
            || (verb + 2 < tree.size()
                && tree.word(verb + 1).text().matches("it|them|this|that")
                && tree.word(verb + 2).text().equals("at"));
    if (!puts || !figure) {
      return -1;
    }
    return IntStream.range(verb + 2, tree.size() - 1)
        .filter(i ->
            tree.word(i).text().equals("at")
                && (tree.word(i + 1).pos().equals("CD")
                    || tree.word(i + 1)
                        .text()
                        .matches(
                            "\\d.*|about|between|around|more|over|under|less|nearly|almost|some|least|no"
                                + "|several|just|roughly|[\"“‘«]|``")))
        .findFirst()
        .orElse(-1);
  }

  /// `put his workforce at 1,900`
  private static boolean isPeople(String lemma) {
    return lemma.matches("workforce|crowd|membership|population|staff|following|strength");
  }

  private static boolean isView(Tree tree, int verb) {
    return isNegated(tree, verb)
        && VIEWS.contains(tree.word(verb).lemma())
        && tree.dependent(verb, "ccomp", "obl:with", "obj", "xcomp") >= 0;
  }

  /// `cannot share the opinion`
  static boolean isRefused(Tree tree, int verb) {
    return isView(tree, verb);
  }

  private static boolean isReceived(Tree tree, int verb) {
    int feeling = tree.dependent(verb, "obl:with");
    return feeling >= 0
        && tree.word(verb).lemma().matches("learn|note|take|receive|follow|read|observe|hear")
        && FEELINGS.contains(tree.word(feeling).lemma());
  }

  static boolean isNegated(Tree tree, int verb) {
    return tree.dependents(verb, "advmod").stream()
        .anyMatch(w -> Set.of("not", "never", "n't").contains(tree.word(w).lemma()));
  }

  /// `put it to the minister that ...`
  private boolean isPutTo(int verb) {
    return tree.word(verb).lemma().equals("put")
        && isFollowed(verb, "it")
        && isFollowed(verb + 1, "to");
  }

  private boolean isOfAttention(int verb) {
    return Set.of("draw", "call").contains(tree.word(verb).lemma())
        && tree.dependents(verb, "obj").stream()
            .anyMatch(o -> tree.word(o).lemma().equals("attention"));
  }

  /// `named the complaint "a theatre"`, `qualified the measure as "colonial"`, as translations have
  /// it for calling.
  private boolean isNamedInMarks(int verb) {
    int at = verb + 1;
    while (at < tree.size() && tree.word(at).pos().matches("DT|PRP\\$?|JJ.*|CD|NN.*|POS|IN")) {
      at++;
    }
    return at > verb + 1 && at < tree.size() && Quotations.isMark(tree.word(at));
  }

  /// `called the report fabricated`, `called him a liar`: a name and behind it what it is called.
  private boolean isNamed(int verb) {
    int at = verb + 1;
    while (at < tree.size() && tree.word(at).pos().matches("DT|PRP\\$|JJ.*|CD")) {
      at++;
    }
    int name = at;
    while (at < tree.size() && tree.word(at).pos().matches("NN.*|PRP|POS")) {
      at++;
    }
    return at > name && at < tree.size() && tree.word(at).pos().matches("DT|JJ.*|VB[DN]|``");
  }

  private boolean isKnown(int verb) {
    return Set.of("let", "make").contains(tree.word(verb).lemma())
        && IntStream.range(verb + 1, Math.min(tree.size(), verb + 5))
            .anyMatch(
                i -> Set.of("known", "clear", "plain", "public").contains(tree.word(i).text()));
  }

  /// `wishes to state that`: the tagger takes the infinitive for a noun.
  private boolean isWish(int verb) {
    return tree.word(verb).lemma().matches("wish|desire")
        && verb + 2 < tree.size()
        && isFollowed(verb, "to")
        && !tree.word(verb + 2).pos().startsWith("VB")
        && cues.of(tree.word(verb + 2).lemma(), false).isPresent();
  }

  /// `held that ...`, `held, by a majority, that ...`
  private boolean isFollowedByThat(int verb) {
    if (isFollowed(verb, "that")) {
      return true;
    }
    boolean aside = isFollowed(verb, ",");
    return aside
        && IntStream.range(verb + 2, Math.min(tree.size() - 1, verb + ASIDE))
            .anyMatch(
                i -> tree.word(i).text().equals(",") && tree.word(i + 1).text().equals("that"));
  }

  private boolean isFollowed(int verb, String word) {
    return verb + 1 < tree.size() && tree.word(verb + 1).text().equals(word);
  }
}
