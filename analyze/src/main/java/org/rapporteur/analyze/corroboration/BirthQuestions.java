package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.analyze.event.Births;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.identity.EntityId;

/// When a person was born: lists of those under sanctions give one day, and often give it with day
/// and month exchanged. A year alone fits every day in it.
final class BirthQuestions {
  private final Material material;

  BirthQuestions(Material material) {
    this.material = material;
  }

  List<Comparison> ask() {
    var born = new TreeMap<EntityId, List<Claim>>();
    material
        .worded(c -> c.property().equals(Births.PROPERTY))
        .values()
        .forEach(
            documents -> documents.values().forEach(claims -> claims.forEach(c -> put(born, c))));
    var found = new ArrayList<Comparison>();
    born.forEach((person, claims) -> compare(person, claims, found));
    return found;
  }

  private static void put(Map<EntityId, List<Claim>> born, Claim claim) {
    var person = claim.subject();
    if (person != null) {
      born.computeIfAbsent(person, k -> new ArrayList<>()).add(claim);
    }
  }

  private void compare(EntityId person, List<Claim> claims, List<Comparison> found) {
    var byValue = new TreeMap<String, List<Claim>>();
    claims.forEach(c -> byValue.computeIfAbsent(c.value().print(), k -> new ArrayList<>()).add(c));
    var answers = material.answers(byValue);
    if (!Material.fromSeveral(answers)) {
      return;
    }
    boolean apart =
        Material.standApart(answers)
            && claims.stream().anyMatch(c -> claims.stream().anyMatch(o -> areApart(c, o)));
    var relation =
        byValue.size() == 1 ? Relation.AGREES : apart ? Relation.CONTRADICTS : Relation.REFINES;
    found.add(
        material.comparison(
            person.value(),
            material.name(person),
            Births.PROPERTY,
            person.value(),
            relation,
            relation == Relation.CONTRADICTS ? Severity.MINOR : null,
            answers,
            apart ? List.of("nobody is born twice") : List.of()));
  }

  private static boolean areApart(Claim left, Claim right) {
    var one = ((Value.Date) left.value()).time().edtf().interval();
    var other = ((Value.Date) right.value()).time().edtf().interval();
    return !left.span().evidence().equals(right.span().evidence())
        && one.isPresent()
        && other.isPresent()
        && !one.get().meets(other.get());
  }
}
