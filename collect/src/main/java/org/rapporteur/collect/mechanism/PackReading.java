package org.rapporteur.collect.mechanism;

import java.util.List;
import org.rapporteur.model.mechanism.Pack;

/// A pack as far as it could be read, and the rows that could not.
public record PackReading(Pack pack, List<BadRow> bad) {
  public PackReading {
    bad = bad.stream().sorted().toList();
  }
}
