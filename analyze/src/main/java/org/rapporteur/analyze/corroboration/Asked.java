package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;

/// Which claims were found to contradict each other, two and two, and in which comparisons.
final class Asked {
  private final Map<Couple, List<Comparison>> couples = new LinkedHashMap<>();

  /// Two claims in the order of their ids.
  private record Couple(ClaimId one, ClaimId other) {
    static Couple of(ClaimId left, ClaimId right) {
      return left.compareTo(right) <= 0 ? new Couple(left, right) : new Couple(right, left);
    }
  }

  /// @param comparisons of which the contradictions count
  Asked(List<Comparison> comparisons) {
    for (var comparison : comparisons) {
      if (comparison.relation() == Relation.CONTRADICTS) {
        note(comparison);
      }
    }
  }

  private void note(Comparison comparison) {
    var answers = comparison.answers();
    for (int i = 0; i < answers.size(); i++) {
      for (var one : answers.get(i).claims()) {
        for (var answer : answers.subList(i + 1, answers.size())) {
          for (var other : answer.claims()) {
            couples.computeIfAbsent(Couple.of(one, other), k -> new ArrayList<>()).add(comparison);
          }
        }
      }
    }
  }

  boolean has(ClaimId left, ClaimId right) {
    return couples.containsKey(Couple.of(left, right));
  }

  /// @return whether the two were not there before
  boolean add(ClaimId left, ClaimId right) {
    return couples.putIfAbsent(Couple.of(left, right), List.of()) == null;
  }

  /// The comparisons in which two claims contradict each other.
  List<Comparison> of(ClaimId left, ClaimId right) {
    return couples.getOrDefault(Couple.of(left, right), List.of());
  }

  void forEach(BiConsumer<ClaimId, ClaimId> action) {
    couples.keySet().forEach(c -> action.accept(c.one(), c.other()));
  }

  /// All claims that contradict another.
  static Set<ClaimId> claims(Comparison comparison) {
    var claims = new HashSet<ClaimId>();
    comparison.answers().forEach(a -> claims.addAll(a.claims()));
    return claims;
  }
}
