package org.rapporteur.analyze.time;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.time.Time;

/// The dates of all printed times, by document and number of the time.
public record ResolvedTimes(Map<EvidenceId, Map<Integer, Time>> times) {
  public ResolvedTimes {
    times = Map.copyOf(times);
  }

  /// The date of a printed time, if one could be found.
  public Optional<Time> of(EvidenceId evidence, int number) {
    return Optional.ofNullable(times.getOrDefault(evidence, Map.of()).get(number));
  }

  /// All dates of one document.
  public Map<Integer, Time> of(EvidenceId evidence) {
    return times.getOrDefault(evidence, Map.of());
  }
}
