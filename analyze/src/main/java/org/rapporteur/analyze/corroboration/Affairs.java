package org.rapporteur.analyze.corroboration;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.EntityType;

/// Which documents are about one matter: they tell of one event, name the same things that few
/// documents name, or print the same large figures and days. Only within a matter are figures
/// compared that hang on no common event.
final class Affairs {
  /// A name that more documents bear says nothing of what one of them is about.
  private static final int COMMON = 60;

  private static final BigDecimal LARGE = BigDecimal.valueOf(100);
  private static final int EVENT = 2;
  private static final int ENOUGH = 2;

  private final Map<EvidenceId, Map<String, Integer>> signs = new HashMap<>();

  Affairs(Material material) {
    for (var event : material.events) {
      var documents = new HashSet<EvidenceId>();
      material.accounts(event).forEach(a -> documents.add(a.evidence()));
      note(event.id(), documents, EVENT);
    }
    for (var entity : material.entities.values()) {
      if (entity.type() != EntityType.COUNTRY) {
        var documents = new HashSet<EvidenceId>();
        entity.referents().forEach(r -> documents.add(r.evidence()));
        note(entity.id().value(), documents, 1);
      }
    }
    figures(material);
  }

  /// Figures of three digits and more and days, which names garbled in translation cannot hide.
  private void figures(Material material) {
    var documents = new HashMap<String, Set<EvidenceId>>();
    for (var claim : material.claims.values()) {
      String sign =
          switch (claim.value()) {
            case Value.Figure f when f.quantity().low().compareTo(LARGE) >= 0 ->
                "figure:" + f.quantity().low().stripTrailingZeros().toPlainString();
            case Value.Date d when d.time().edtf().isDay() -> "day:" + d.time().edtf().value();
            default -> "";
          };
      if (!sign.isEmpty()) {
        documents.computeIfAbsent(sign, k -> new HashSet<>()).add(claim.span().evidence());
      }
    }
    documents.forEach((sign, which) -> note(sign, which, 1));
  }

  private void note(String sign, Set<EvidenceId> documents, int weight) {
    if (documents.size() > 1 && documents.size() <= COMMON) {
      documents.forEach(d -> signs.computeIfAbsent(d, k -> new HashMap<>()).put(sign, weight));
    }
  }

  boolean same(EvidenceId left, EvidenceId right) {
    var mine = signs.getOrDefault(left, Map.of());
    var theirs = signs.getOrDefault(right, Map.of());
    int shared = 0;
    for (var sign : mine.entrySet()) {
      shared += theirs.containsKey(sign.getKey()) ? sign.getValue() : 0;
      if (shared >= ENOUGH) {
        return true;
      }
    }
    return false;
  }
}
