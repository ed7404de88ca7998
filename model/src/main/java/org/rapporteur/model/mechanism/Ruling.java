package org.rapporteur.model.mechanism;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a rule says of a mechanism on a date.
///
/// @param rule id of the rule
/// @param state one or two words: `active`, `in grace`, `year 3 of 6`
/// @param words the same as a sentence
/// @param acts ids of the acts it relies on
/// @param next what falls due next, or null
public record Ruling(
    String rule,
    String mechanism,
    LocalDate asOf,
    String state,
    String words,
    Level level,
    List<String> acts,
    @Nullable Due next) {
  public Ruling {
    acts = List.copyOf(acts);
  }

  /// How loud it is.
  public enum Level {
    FINE,
    NOTICE,
    WARNING,
    BREACH
  }
}
