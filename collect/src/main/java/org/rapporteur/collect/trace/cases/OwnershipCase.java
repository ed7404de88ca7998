package org.rapporteur.collect.trace.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TraceFacts;

/// One worked case.
///
/// @param asOf the day asked about, or null
/// @param together parties declared to act together
public record OwnershipCase(
    String id, @Nullable LocalDate asOf, TraceFacts facts, List<Set<NodeId>> together) {
  public OwnershipCase {
    together = List.copyOf(together);
  }
}
