package org.rapporteur.model.time;

import java.util.List;

/// A resolved time with the way it was reached.
///
/// @param printed whether the source prints this value itself; a derived value is never shown as
///   printed
/// @param steps the derivation in words, such as `"last December" before 2025-05-21 is 2024-12`
public record Time(Edtf edtf, boolean printed, List<String> steps) {
  public Time {
    steps = List.copyOf(steps);
  }
}
