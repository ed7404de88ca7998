package org.rapporteur.analyze.gazetteer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an office is, beside its name.
public enum OfficeFlag {
  /// Heads a state or its government. A deputy, vice or assistant does not.
  HEAD_OF_STATE,
  MINISTER,
  DIPLOMAT,
  /// Speaks for others by office.
  SPOKESPERSON,
  /// Leads a meeting, a session or a board.
  CHAIRING,
  /// Holds a mandate of the Human Rights Council or the Secretary-General.
  MANDATE,
  LAWMAKER,
  JUDGE,
  PROSECUTOR,
  MILITARY,
  /// Also an everyday word (`general`, `head`): needs a name or a body beside it.
  WEAK,
  /// Found in the plural, so it names no single holder.
  PLURAL;

  static Optional<OfficeFlag> named(String word) {
    return Arrays.stream(values())
        .filter(flag -> flag.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
        .findFirst();
  }
}
