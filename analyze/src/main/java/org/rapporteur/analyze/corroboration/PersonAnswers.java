package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.identity.EntityId;

/// What texts say of something of which a person has but one: an age, a term, a day of birth.
final class PersonAnswers {
  private PersonAnswers() {}

  /// The comparison of what several texts give; empty where only one speaks. `apart` tells whether
  /// two claims cannot both hold; two claims of one text are never held against each other.
  static Optional<Comparison> compare(
      Material material,
      String property,
      EntityId person,
      List<Claim> claims,
      BiPredicate<Claim, Claim> apart,
      String reason) {
    var byValue = new TreeMap<String, List<Claim>>();
    claims.forEach(c -> byValue.computeIfAbsent(c.value().print(), k -> new ArrayList<>()).add(c));
    var answers = material.answers(byValue);
    if (!Material.fromSeveral(answers)) {
      return Optional.empty();
    }
    boolean contradicts =
        Material.standApart(answers)
            && claims.stream()
                .anyMatch(c ->
                    claims.stream()
                        .filter(o -> !o.span().evidence().equals(c.span().evidence()))
                        .anyMatch(o -> apart.test(c, o)));
    var relation =
        byValue.size() == 1
            ? Relation.AGREES
            : contradicts ? Relation.CONTRADICTS : Relation.REFINES;
    return Optional.of(
        material.comparison(
            person.value(),
            material.name(person),
            property,
            person.value(),
            relation,
            contradicts ? Severity.MINOR : null,
            answers,
            contradicts ? List.of(reason) : List.of()));
  }
}
