package org.rapporteur.app.cli.trace;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.desk.trace.Exposure;
import org.rapporteur.desk.trace.LegalTests;
import org.rapporteur.model.trace.Regime;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// About whom, by which tests, as of when.
final class SubjectOptions {
  @Parameters(index = "0", paramLabel = "SUBJECT", description = "A name or an id.")
  private String subject = "";

  @Option(
      names = "--regime",
      paramLabel = "TEST",
      description = "Only this legal test, such as ofac or uk; may be repeated (default: all).")
  private List<String> regimes = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day asked about, such as 2025-03-31 (default: today).")
  private LocalDate asOf = LocalDate.now(java.time.ZoneId.systemDefault());

  @Option(
      names = "--together",
      paramLabel = "A;B",
      description =
          "Parties declared to act together, whose stakes count together under tests that add no strangers (uk); may be repeated.")
  private List<String> together = List.of();

  String subject() {
    return subject;
  }

  /// The exposure as these options ask for it.
  Exposure of(Exposure exposure) {
    return exposure.acting(
        together.stream()
            .map(group -> Arrays.stream(group.split(";")).map(String::strip).toList())
            .toList());
  }

  List<Regime> regimes() {
    return LegalTests.named(regimes);
  }

  LocalDate asOf() {
    return asOf;
  }
}
