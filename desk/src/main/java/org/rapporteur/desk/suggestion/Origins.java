package org.rapporteur.desk.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.analyze.suggestion.Withholding;
import org.rapporteur.ledger.journal.CaseState;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.SourceDescription;

/// Under which names and descriptions documents came, those of the archives and mails that held
/// them included: what is marked as an interview stays one in every wrapping.
final class Origins {
  private final CaseState state;

  Origins(CaseState state) {
    this.state = state;
  }

  /// Why a document may not be shown to a model; empty if it may.
  Optional<String> withheld(Document document, boolean leaves) {
    var names = new ArrayList<>(List.of(document.name()));
    var source = gather(document.evidence(), document.source(), names, new HashSet<>());
    var described =
        new Document(
            document.evidence(), document.name(), document.text(), document.regions(), source);
    return Withholding.why(described, names, leaves);
  }

  private SourceDescription gather(
      EvidenceId evidence, SourceDescription known, List<String> names, Set<EvidenceId> seen) {
    var source = known;
    if (!seen.add(evidence)) {
      return source;
    }
    for (var capture : state.captures().getOrDefault(evidence, List.of())) {
      names.add(capture.name());
      source = source.orElse(capture.described());
      if (capture.member() != null) {
        source = gather(capture.member().parent(), source, names, seen);
      }
    }
    return source;
  }
}
