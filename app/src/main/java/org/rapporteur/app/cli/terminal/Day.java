package org.rapporteur.app.cli.terminal;

import java.time.DateTimeException;
import java.time.LocalDate;

/// A day as a person types it.
public final class Day {
  private Day() {}

  /// @throws IllegalArgumentException if it is no day of the calendar
  public static LocalDate of(String text) {
    try {
      return text.equals("today") ? LocalDate.now(java.time.ZoneOffset.UTC) : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no day: write it like 2025-05-20, or today.", e);
    }
  }
}
