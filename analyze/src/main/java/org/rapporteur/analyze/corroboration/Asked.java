package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;

/// Which claims were found to contradict each other, two and two, and in which comparisons. A
/// comparison of a hundred claims has thousands of couples, so it is kept in which answers a claim
/// stands, and couples are told one after another.
final class Asked {
  private final List<Comparison> contradictions;
  private final Map<ClaimId, List<Place>> places = new HashMap<>();

  /// One of the answers of a comparison.
  private record Place(Comparison comparison, int answer) {
    boolean contradicts(Place other) {
      return comparison == other.comparison && answer != other.answer;
    }
  }

  /// Two claims in the order of their ids.
  record Couple(ClaimId one, ClaimId other) {
    static Couple of(ClaimId left, ClaimId right) {
      return left.compareTo(right) <= 0 ? new Couple(left, right) : new Couple(right, left);
    }
  }

  /// @param comparisons of which the contradictions count
  Asked(List<Comparison> comparisons) {
    contradictions =
        comparisons.stream().filter(c -> c.relation() == Relation.CONTRADICTS).toList();
    contradictions.forEach(this::note);
  }

  private void note(Comparison comparison) {
    var answers = comparison.answers();
    for (int i = 0; i < answers.size(); i++) {
      var place = new Place(comparison, i);
      for (var claim : answers.get(i).claims()) {
        places.computeIfAbsent(claim, k -> new ArrayList<>(1)).add(place);
      }
    }
  }

  boolean has(ClaimId left, ClaimId right) {
    var theirs = places.getOrDefault(right, List.of());
    return places.getOrDefault(left, List.of()).stream()
        .anyMatch(mine -> theirs.stream().anyMatch(mine::contradicts));
  }

  /// The comparisons in which two claims contradict each other.
  List<Comparison> of(ClaimId left, ClaimId right) {
    var theirs = places.getOrDefault(right, List.of());
    return places.getOrDefault(left, List.of()).stream()
        .filter(mine -> theirs.stream().anyMatch(mine::contradicts))
        .map(Place::comparison)
        .toList();
  }

  /// Every couple once, in the order of the first comparisons that have it.
  void forEach(BiConsumer<ClaimId, ClaimId> action) {
    for (var comparison : contradictions) {
      for (var couple : couples(comparison)) {
        if (of(couple.one(), couple.other()).getFirst() == comparison) {
          action.accept(couple.one(), couple.other());
        }
      }
    }
  }

  private static Set<Couple> couples(Comparison comparison) {
    var couples = new LinkedHashSet<Couple>();
    var answers = comparison.answers();
    for (int i = 0; i < answers.size(); i++) {
      for (var one : answers.get(i).claims()) {
        for (var answer : answers.subList(i + 1, answers.size())) {
          answer.claims().forEach(other -> couples.add(Couple.of(one, other)));
        }
      }
    }
    return couples;
  }

  /// All claims that contradict another.
  static Set<ClaimId> claims(Comparison comparison) {
    var claims = new HashSet<ClaimId>();
    comparison.answers().forEach(a -> claims.addAll(a.claims()));
    return claims;
  }
}
