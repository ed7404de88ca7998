package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;

/// Says each contradiction once. The same claims may be compared under two questions (who was
/// killed, how many women): what a larger contradiction holds already, or what is only uncertain of
/// claims that contradict each other, is left out.
final class OnceTold {
  private OnceTold() {}

  static List<Comparison> of(List<Comparison> all) {
    var holding = new HashMap<String, List<Comparison>>();
    all.stream()
        .filter(c -> c.relation() == Relation.CONTRADICTS)
        .forEach(c -> {
          claims(c).forEach(k -> holding.computeIfAbsent(k, n -> new ArrayList<>()).add(c));
          given(c).forEach(k -> holding.computeIfAbsent(k, n -> new ArrayList<>()).add(c));
        });
    return all.stream().filter(c -> !isHeld(c, holding)).toList();
  }

  private static boolean isHeld(Comparison one, Map<String, List<Comparison>> holding) {
    boolean asked =
        one.relation() == Relation.CONTRADICTS || one.relation() == Relation.REFERENT_UNCERTAIN;
    return asked
        && (isHeld(one, claims(one), OnceTold::claims, holding)
            || isHeld(one, given(one), OnceTold::given, holding));
  }

  private static boolean isHeld(
      Comparison one,
      Set<String> keys,
      Function<Comparison, Set<String>> of,
      Map<String, List<Comparison>> holding) {
    return !keys.isEmpty()
        && holding.getOrDefault(keys.iterator().next(), List.of()).stream()
            .filter(other -> !other.id().equals(one.id()))
            .filter(other -> of.apply(other).containsAll(keys))
            .anyMatch(other ->
                one.relation() != Relation.CONTRADICTS
                    || of.apply(other).size() > keys.size()
                    || other.id().compareTo(one.id()) < 0);
  }

  private static Set<String> claims(Comparison comparison) {
    return comparison.answers().stream()
        .flatMap(a -> a.claims().stream())
        .map(ClaimId::value)
        .collect(Collectors.toSet());
  }

  /// What each document gives, of one property: the same value may be claimed in the title and in
  /// the text.
  private static Set<String> given(Comparison comparison) {
    return comparison.answers().stream()
        .flatMap(
            a -> a.documents().stream().map(d -> comparison.property() + " " + a.value() + " " + d))
        .collect(Collectors.toSet());
  }
}
