package org.rapporteur.model.mechanism;

import java.util.List;

/// Something missing: a session without a text, a silent year, a vacancy, a law that lapsed, an act
/// that no earlier act admits.
///
/// @param period when, as EDTF or `session 64`
/// @param rule the rule that asks for it, or `lifecycle`
public record Gap(
    String mechanism, Kind kind, String period, String words, String rule, List<String> acts) {
  public Gap {
    acts = List.copyOf(acts);
  }

  /// Sorts of gap.
  public enum Kind {
    MISSING_IN_SERIES,
    SILENCE,
    VACANCY,
    LAPSE,
    NO_BASIS,
    MISSING_REPORT,
    OUT_OF_ORDER,
    UNDATED
  }
}
