package org.rapporteur.analyze.frame;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.text.CalendarWords;
import org.rapporteur.analyze.text.Tree;

/// Verbs that tell how things are, last or are called, and so happen on no day.
final class States {
  private static final Set<String> VERBS =
      Set.of(
          "be",
          "have",
          "do",
          "remain",
          "stay",
          "live",
          "stand",
          "lie",
          "sit",
          "exist",
          "consist",
          "contain",
          "include",
          "comprise",
          "concern",
          "alarm",
          "worry",
          "shock",
          "sadden",
          "outrage",
          "appal",
          "appall",
          "dismay",
          "disturb",
          "belong",
          "own",
          "mean",
          "seem",
          "appear",
          "look",
          "sound",
          "like",
          "love",
          "hate",
          "prefer",
          "cost",
          "total",
          "number",
          "amount",
          "account",
          "weigh",
          "measure",
          "date",
          "age",
          "bear",
          "depend",
          "deserve",
          "matter",
          "last",
          "relate",
          "involve",
          "resemble",
          "equal",
          "lack",
          "keep",
          "wait",
          "use",
          "know",
          "believe",
          "think",
          "want",
          "need",
          "hope",
          "fear",
          "expect",
          "remember",
          "suppose",
          "assume",
          "understand",
          "doubt",
          "let",
          "make",
          "seek",
          "try",
          "begin",
          "start",
          "continue",
          "end",
          "follow",
          "see",
          "get",
          "become",
          "base",
          "entitle",
          "call",
          "title",
          "turn",
          "work",
          "study",
          "modify",
          "update",
          "rise",
          "fall",
          "grow",
          "drop",
          "increase",
          "decrease",
          "climb",
          "earn",
          "import",
          "export",
          "produce",
          "average",
          "exceed",
          "head",
          "lead",
          "represent",
          "accord",
          "regard",
          "cover",
          "apply",
          "amid");

  private static final Set<String> AWAY = Set.of("off", "in", "away", "down", "over");

  private static final Set<String> PHASES = Set.of("begin", "start", "end");

  private static final Set<String> SPANS =
      CalendarWords.with(
          Set.of("year", "month", "week", "day", "season", "decade", "century", "period"));

  private States() {}

  /// Whether a verb tells of a state. `The search was called off` and `the digging began` do not.
  static boolean tells(Tree tree, int verb) {
    return VERBS.contains(tree.word(verb).lemma()) && !isMoved(tree, verb) && !isPhase(tree, verb);
  }

  private static boolean isMoved(Tree tree, int verb) {
    return tree.dependents(verb, "compound:prt", "advmod").stream()
        .anyMatch(p -> isOf(tree, p, AWAY));
  }

  private static boolean isPhase(Tree tree, int verb) {
    return PHASES.contains(tree.word(verb).lemma())
        && tree.dependents(verb, "nsubj").stream()
            .anyMatch(s -> tree.word(s).pos().matches("NNS?") && !isOf(tree, s, SPANS));
  }

  private static boolean isOf(Tree tree, int word, Set<String> lemmas) {
    return lemmas.contains(tree.word(word).lemma().toLowerCase(Locale.ROOT));
  }
}
