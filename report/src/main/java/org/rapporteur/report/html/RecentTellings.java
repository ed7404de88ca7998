package org.rapporteur.report.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.Telling;

/// The tellings that were fetched last. Quotations of the same few documents stand together on a
/// page, and the telling of a book takes long to unpack.
final class RecentTellings {
  private static final int KEPT = 6;

  private final CaseView view;
  private final Map<EvidenceId, Optional<Telling>> kept =
      new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<EvidenceId, Optional<Telling>> eldest) {
          return size() > KEPT;
        }
      };

  RecentTellings(CaseView view) {
    this.view = view;
  }

  synchronized Optional<Telling> of(EvidenceId evidence) {
    var known = kept.get(evidence);
    var telling = known == null ? view.telling(evidence) : known;
    kept.put(evidence, telling);
    return telling;
  }
}
