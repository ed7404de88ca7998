package org.rapporteur.app.cli.estimate;

import org.rapporteur.app.cli.terminal.TerminalProgress;
import org.rapporteur.desk.Cores;
import org.rapporteur.desk.Progress;
import picocli.CommandLine.Option;

/// What every command on estimates takes.
final class EstimateOptions {
  @Option(names = "--json", description = "Print results as JSON.")
  private boolean json;

  @Option(names = "--quiet", description = "Show no progress.")
  private boolean quiet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Cores to use (default: all). The results do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  boolean json() {
    return json;
  }

  int threads() {
    return threads;
  }

  Cores cores() {
    return new Cores(threads);
  }

  Progress progress() {
    return quiet ? Progress.SILENT : TerminalProgress.onStandardError();
  }
}
