package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;

/// Which claims were found to contradict each other, two and two, and in which comparisons. A
/// comparison of a hundred claims has thousands of couples, so it is kept in which answers a claim
/// stands, and couples are told one after another.
final class Asked {
  private final List<Comparison> contradictions;
  private final Map<ClaimId, List<Place>> places = new HashMap<>();

  /// One of the answers of a comparison, by the positions of both.
  private record Place(int comparison, int answer) {
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
    for (int i = 0; i < contradictions.size(); i++) {
      note(i, contradictions.get(i).answers());
    }
  }

  private void note(int comparison, List<Answer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      var place = new Place(comparison, i);
      for (var claim : answers.get(i).claims()) {
        places.computeIfAbsent(claim, k -> new ArrayList<>(1)).add(place);
      }
    }
  }

  boolean has(ClaimId left, ClaimId right) {
    return places(left, right).findAny().isPresent();
  }

  /// The comparisons in which two claims contradict each other.
  List<Comparison> of(ClaimId left, ClaimId right) {
    return places(left, right).map(p -> contradictions.get(p.comparison())).toList();
  }

  /// Where the left one contradicts the right one, in the order of the comparisons.
  private Stream<Place> places(ClaimId left, ClaimId right) {
    var theirs = places.getOrDefault(right, List.of());
    return places.getOrDefault(left, List.of()).stream()
        .filter(mine -> theirs.stream().anyMatch(mine::contradicts));
  }

  /// Every couple once, in the order of the first comparisons that have it.
  void forEach(BiConsumer<ClaimId, ClaimId> action) {
    for (int i = 0; i < contradictions.size(); i++) {
      for (var couple : couples(contradictions.get(i))) {
        if (isFirst(i, couple)) {
          action.accept(couple.one(), couple.other());
        }
      }
    }
  }

  private boolean isFirst(int comparison, Couple couple) {
    return places(couple.one(), couple.other()).allMatch(p -> p.comparison() >= comparison);
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
