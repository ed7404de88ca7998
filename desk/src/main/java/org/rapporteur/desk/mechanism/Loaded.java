package org.rapporteur.desk.mechanism;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.model.mechanism.Pack;

/// What came of loading a pack.
///
/// @param dataset the entry in the case, or null if nothing was loaded because rows are bad
/// @param bad rows that cannot be used, as lines for a person
public record Loaded(Pack pack, @Nullable Dataset dataset, List<String> bad) {
  public Loaded {
    bad = List.copyOf(bad);
  }
}
