package org.rapporteur.ledger.derived;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Told;

/// All documents of a run and what they say, in order of their ids, fetched one by one.
final class ToldRows extends OnDemand<EvidenceId, Told> {
  private static final int REMEMBERED = 32;

  private final List<EvidenceId> evidence;
  private final Function<EvidenceId, Optional<Document>> documents;
  private final Function<EvidenceId, Optional<Telling>> tellings;
  private final Map<EvidenceId, Told> recent = new LinkedHashMap<>(64, 0.75f, true);

  /// @param evidence of the documents, sorted
  ToldRows(
      List<EvidenceId> evidence,
      Function<EvidenceId, Optional<Document>> documents,
      Function<EvidenceId, Optional<Telling>> tellings) {
    this.evidence = List.copyOf(evidence);
    this.documents = documents;
    this.tellings = tellings;
  }

  @Override
  public int size() {
    return evidence.size();
  }

  @Override
  public Told get(int index) {
    return fetch(evidence.get(index))
        .orElseThrow(() -> new IllegalStateException("every document was read"));
  }

  @Override
  public Optional<Told> find(EvidenceId key) {
    return Collections.binarySearch(evidence, key) < 0 ? Optional.empty() : fetch(key);
  }

  @Override
  protected EvidenceId key(Told item) {
    return item.document().evidence();
  }

  /// Several may fetch at once: to unpack takes longer than all else.
  private Optional<Told> fetch(EvidenceId key) {
    synchronized (recent) {
      var known = recent.get(key);
      if (known != null) {
        return Optional.of(known);
      }
    }
    var told = documents.apply(key).flatMap(d -> tellings.apply(key).map(t -> new Told(d, t)));
    told.ifPresent(this::remember);
    return told;
  }

  private void remember(Told told) {
    synchronized (recent) {
      recent.put(key(told), told);
      if (recent.size() > REMEMBERED) {
        recent.remove(recent.keySet().iterator().next());
      }
    }
  }
}
