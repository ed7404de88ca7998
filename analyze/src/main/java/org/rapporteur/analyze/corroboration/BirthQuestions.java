package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.analyze.event.Births;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
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
        .sorts
        .worded(c -> c.property().equals(Births.PROPERTY))
        .values()
        .forEach(
            documents -> documents.values().forEach(claims -> claims.forEach(c -> put(born, c))));
    var found = new ArrayList<Comparison>();
    born.forEach((person, claims) ->
        PersonAnswers.compare(
                material,
                Births.PROPERTY,
                person,
                claims,
                BirthQuestions::areApart,
                "nobody is born twice")
            .ifPresent(found::add));
    return found;
  }

  private static void put(Map<EntityId, List<Claim>> born, Claim claim) {
    var person = claim.subject();
    if (person != null) {
      born.computeIfAbsent(person, k -> new ArrayList<>()).add(claim);
    }
  }

  private static boolean areApart(Claim left, Claim right) {
    var one = ((Value.Date) left.value()).time().edtf().interval();
    var other = ((Value.Date) right.value()).time().edtf().interval();
    return one.isPresent() && other.isPresent() && !one.get().meets(other.get());
  }
}
