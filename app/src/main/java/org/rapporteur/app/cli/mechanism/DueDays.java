package org.rapporteur.app.cli.mechanism;

import java.time.LocalDate;
import org.rapporteur.app.cli.terminal.Day;
import picocli.CommandLine.Option;

/// From when to when due dates are asked for.
final class DueDays {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      defaultValue = "today",
      description = "From which day (default: today).")
  private String day = "today";

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Until which day (default: two years on).")
  private String until = "";

  LocalDate from() {
    return Day.of(day);
  }

  LocalDate to() {
    return until.isEmpty() ? from().plusYears(2) : Day.of(until);
  }
}
