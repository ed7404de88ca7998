package org.rapporteur.analyze.frame;

import java.util.Set;
import org.rapporteur.analyze.text.Tree;

/// Words that say what befell somebody and how it ended, where a subject or an object would say who
/// did it and to whom.
final class Outcomes {

  /// What `his` and `their` before a noun have suffered and not done.
  private static final Set<String> BEFALLEN =
      Set.of(
          "abduction",
          "arrest",
          "assassination",
          "beating",
          "captivity",
          "confinement",
          "conviction",
          "custody",
          "death",
          "deportation",
          "detention",
          "disappearance",
          "displacement",
          "drowning",
          "execution",
          "expulsion",
          "hanging",
          "ill-treatment",
          "imprisonment",
          "incarceration",
          "injury",
          "kidnapping",
          "killing",
          "lynching",
          "mistreatment",
          "murder",
          "rape",
          "refoulement",
          "repatriation",
          "return",
          "torture",
          "trafficking");

  /// How somebody is afterwards: `shot dead`, `beaten to death`.
  private static final Set<String> OUTCOMES = Set.of("dead", "alive", "unconscious");

  private Outcomes() {}

  /// Whether the owner of a noun suffered it: `his detention` befell him, `their raid` they did. A
  /// state's detention is either and means what the state does.
  static boolean befell(Tree tree, int noun, int owner) {
    return tree.word(owner).pos().equals("PRP$") && BEFALLEN.contains(tree.word(noun).lemma());
  }

  static boolean isWord(String lemma) {
    return OUTCOMES.contains(lemma);
  }

  /// `shot dead`, `beaten to death` say how it ended and name nobody; `the dead` do.
  static boolean isOne(Tree tree, int head) {
    String lemma = tree.word(head).lemma();
    return lemma.equals("death")
        ? tree.relation(head).equals("obl:to")
        : OUTCOMES.contains(lemma) && tree.dependents(head, "det", "nummod", "nmod:poss").isEmpty();
  }
}
