package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;

/// Whom and what the sentences of an account name.
final class Surroundings {
  private record Named(int start, EntityId entity) {}

  private final Map<EvidenceId, List<Named>> names = new HashMap<>();
  private final Map<EvidenceId, Told> told;

  Surroundings(List<Entity> entities, List<Told> all) {
    told = OnDemand.byKey(all, t -> t.document().evidence());
    for (var entity : entities) {
      for (var mention : entity.mentions()) {
        names
            .computeIfAbsent(mention.evidence(), k -> new ArrayList<>())
            .add(new Named(mention.start(), entity.id()));
      }
    }
  }

  Set<EntityId> of(Account account) {
    var found = new HashSet<EntityId>();
    var one = told.get(account.evidence());
    if (one == null) {
      return found;
    }
    for (Span passage : account.passages()) {
      for (var sentence : one.telling().sentences()) {
        if (sentence.start() < passage.end() && passage.start() < sentence.end()) {
          for (var name : names.getOrDefault(account.evidence(), List.of())) {
            if (name.start() >= sentence.start() && name.start() < sentence.end()) {
              found.add(name.entity());
            }
          }
        }
      }
    }
    return found;
  }
}
