package org.rapporteur.analyze.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.EntityType;

/// Which documents may tell of one matter: those that name the same person, the same place or the
/// same body that no list knows. States, the United Nations and news agencies stand in texts of all
/// matters, so they say nothing. A case may hold many matters.
final class Matters {
  private final Map<EvidenceId, Set<EntityId>> known = new HashMap<>();

  Matters(List<Entity> entities) {
    for (var entity : entities) {
      boolean everywhere =
          entity.type() == EntityType.COUNTRY
              || (entity.type() != EntityType.PLACE && entity.knownAs() != null);
      if (!everywhere) {
        entity
            .mentions()
            .forEach(
                m -> known.computeIfAbsent(m.evidence(), k -> new HashSet<>()).add(entity.id()));
      }
    }
  }

  boolean areOne(EvidenceId left, EvidenceId right) {
    return !Collections.disjoint(
        known.getOrDefault(left, Set.of()), known.getOrDefault(right, Set.of()));
  }
}
