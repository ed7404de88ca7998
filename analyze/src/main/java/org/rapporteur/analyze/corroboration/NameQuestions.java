package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.identity.EntityId;

/// How one person or body is spelt.
final class NameQuestions {
  private final Material material;

  NameQuestions(Material material) {
    this.material = material;
  }

  List<Comparison> ask() {
    var byEntity = new TreeMap<EntityId, List<Claim>>();
    for (var claim : material.sorts.of(ClaimSorts.NAMES)) {
      if (claim.subject() != null) {
        byEntity.computeIfAbsent(claim.subject(), k -> new ArrayList<>()).add(claim);
      }
    }
    var found = new ArrayList<Comparison>();
    byEntity.forEach((entity, claims) -> {
      var byForm = new TreeMap<String, List<Claim>>();
      claims.sort(java.util.Comparator.comparing(Claim::id));
      claims.forEach(c -> byForm.computeIfAbsent(c.value().print(), k -> new ArrayList<>()).add(c));
      var answers = material.answers(byForm);
      var known = material.entities.get(entity);
      boolean listed = known != null && known.knownAs() != null;
      boolean damaged = claims.stream().anyMatch(c -> c.provenance().rule().startsWith("garbled"));
      long spellings =
          byForm.keySet().stream().map(f -> f.toLowerCase(Locale.ROOT)).distinct().count();
      if (spellings > 1 && (!listed || damaged)) {
        found.add(
            material.comparison(
                entity.value(),
                material.name(entity),
                "name",
                entity.value(),
                Relation.SPELT_DIFFERENTLY,
                null,
                answers,
                List.of("taken for one name; see who is who for the reasons")));
      }
    });
    return found;
  }
}
