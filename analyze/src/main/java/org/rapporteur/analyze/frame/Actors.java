package org.rapporteur.analyze.frame;

import java.util.List;
import java.util.Set;
import org.rapporteur.analyze.text.Tree;

/// Who does and who undergoes what a verb tells, across clauses that lean on others.
final class Actors {
  private Actors() {}

  /// The subject of a verb; a verb joined by `and` or leaning on another takes that one's subject.
  static List<Integer> of(Tree tree, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      var own = tree.dependents(at, "nsubj").stream().filter(s -> !isPassive(tree, s)).toList();
      if (!own.isEmpty()) {
        return resolved(tree, own, at);
      }
      if (!tree.dependents(at, "nsubj:pass", "aux:pass").isEmpty()) {
        // `was put in a cell and died`
        return at == verb ? List.of() : resolved(tree, tree.dependents(at, "nsubj:pass"), at);
      }
      String relation = tree.relation(at);
      if (relation.equals("acl:relcl")) {
        boolean placed =
            tree.dependents(at, "advmod", "obl").stream()
                .anyMatch(w -> Set.of("where", "when").contains(tree.word(w).lemma()));
        return placed ? List.of() : List.of(tree.governor(at));
      }
      if (!Set.of("conj", "xcomp", "advcl").contains(relation)
          || tree.word(verb).pos().equals("VBN")) {
        return List.of();
      }
      at = tree.governor(at);
    }
    return List.of();
  }

  /// Who undergoes a passive verb: its subject, whom a relative clause or a participle describes,
  /// and before a main clause whoever that is about: `Beaten in prison, he lost an eye`.
  static List<Integer> sufferers(Tree tree, int verb) {
    var own = tree.dependents(verb, "nsubj:pass");
    if (!own.isEmpty()) {
      return resolved(tree, own, verb);
    }
    boolean bare =
        tree.word(verb).pos().equals("VBN")
            && tree.dependents(verb, "nsubj", "obj", "aux").isEmpty();
    return switch (tree.relation(verb)) {
      case "acl" -> bare ? List.of(tree.governor(verb)) : List.of();
      case "advcl", "dep" -> bare ? tree.dependents(tree.governor(verb), "nsubj") : List.of();
      default -> List.of();
    };
  }

  private static boolean isPassive(Tree tree, int subject) {
    return tree.relation(subject).equals("nsubj:pass");
  }

  private static List<Integer> resolved(Tree tree, List<Integer> subjects, int verb) {
    return subjects.stream()
        .map(s ->
            Set.of("WP", "WDT").contains(tree.word(s).pos())
                    && tree.relation(verb).startsWith("acl")
                ? tree.governor(verb)
                : s)
        .toList();
  }

  /// What a verb is done to; a pronoun stands for whom its clause describes.
  static List<Integer> objects(Tree tree, int verb) {
    return resolved(tree, tree.dependents(verb, "obj", "obl:to", "obl:against"), verb);
  }
}
