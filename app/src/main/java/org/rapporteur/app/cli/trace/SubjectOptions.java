package org.rapporteur.app.cli.trace;

import java.time.LocalDate;
import java.util.List;
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

  String subject() {
    return subject;
  }

  List<Regime> regimes() {
    return LegalTests.named(regimes);
  }

  LocalDate asOf() {
    return asOf;
  }
}
