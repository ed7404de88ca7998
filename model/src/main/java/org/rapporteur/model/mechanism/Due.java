package org.rapporteur.model.mechanism;

import java.time.LocalDate;
import java.util.List;

/// Something that falls due.
///
/// @param day on or by which
/// @param warn from when a person should be reminded
public record Due(
    LocalDate day, LocalDate warn, String rule, String mechanism, String words, List<String> acts) {
  public Due {
    acts = List.copyOf(acts);
  }
}
