package org.rapporteur.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.ledger.journal.CaseJournal;
import org.rapporteur.ledger.journal.CaseState;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.evidence.Capture;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;

/// Every piece of evidence that was read, in order of its name. What a reader made of it is fetched
/// when it is asked for, because the texts of a large case do not all find room.
final class Sources {
  private final CaseJournal journal;
  private final CaseState state;
  private final List<EvidenceId> evidence;

  Sources(CaseJournal journal, CaseState state) {
    this.journal = journal;
    this.state = state;
    this.evidence =
        state.captures().entrySet().stream()
            .filter(e -> state.readings().containsKey(e.getKey()))
            .sorted(
                Comparator.comparing(
                        (Map.Entry<EvidenceId, List<Capture>> e) -> e.getValue().getFirst().name())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
  }

  /// All of them, one after the other.
  Stream<SourceView> all() {
    return evidence.stream().map(this::of);
  }

  SourceView of(EvidenceId evidence) {
    var captures = state.captures().getOrDefault(evidence, List.of());
    var derived = state.readings().get(evidence);
    if (captures.isEmpty() || derived == null) {
      throw new IllegalArgumentException("no evidence that was read");
    }
    var reading = journal.reading(derived.object());
    var described = captures.getFirst().described();
    for (var capture : captures) {
      described = described.orElse(capture.described());
    }
    return new SourceView(
        evidence,
        captures,
        reading,
        reading instanceof Reading.Text text ? described.orElse(text.described()) : described);
  }
}
