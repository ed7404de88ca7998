package org.rapporteur.desk.mechanism;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.Dataset;

/// What an import did, or would do.
///
/// @param dataset the entry in the case, or null for a preview or if rows are bad
/// @param changes one line for each act that is new or changes
/// @param same how many acts stand already as they are
/// @param bad rows that cannot be used
public record Imported(
    @Nullable Dataset dataset, List<String> changes, int same, List<String> bad) {
  public Imported {
    changes = List.copyOf(changes);
    bad = List.copyOf(bad);
  }
}
