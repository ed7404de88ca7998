package org.rapporteur.analyze.trace.ownership;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.NodeId;

/// What is asked.
///
/// @param asOf the day, or null if nothing is dated and everything holds
/// @param together parties declared to act together, whose stakes are added under tests that add no
///   strangers
public record Question(@Nullable LocalDate asOf, List<Set<NodeId>> together) {
  public Question {
    together = List.copyOf(together);
  }

  public static Question on(@Nullable LocalDate asOf) {
    return new Question(asOf, List.of());
  }
}
