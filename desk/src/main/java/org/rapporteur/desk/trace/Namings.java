package org.rapporteur.desk.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.text.Span;

/// Where the documents of a case name its entities, document by document; within one, entity by
/// entity.
final class Namings {
  private final Map<EvidenceId, List<Naming>> byDocument = new HashMap<>();

  /// One entity named at one place.
  record Naming(Span span, Entity entity) {}

  Namings(List<Entity> entities) {
    for (var entity : entities) {
      for (var mention : entity.mentions()) {
        byDocument
            .computeIfAbsent(mention.evidence(), k -> new ArrayList<>())
            .add(new Naming(mention, entity));
      }
    }
  }

  List<Naming> in(EvidenceId document) {
    return byDocument.getOrDefault(document, List.of());
  }
}
