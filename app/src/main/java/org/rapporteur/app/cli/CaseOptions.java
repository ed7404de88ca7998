package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Progress;
import picocli.CommandLine.Option;

/// What every command on a case takes.
final class CaseOptions {
  @Option(
      names = "--case",
      paramLabel = "DIR",
      defaultValue = "case",
      description = "The folder of the case (default: ./case).")
  private Path path = Path.of("case");

  @Option(names = "--json", description = "Print results as JSON.")
  private boolean json;

  @Option(names = "--quiet", description = "Show no progress.")
  private boolean quiet;

  Path path() {
    return path;
  }

  boolean json() {
    return json;
  }

  Progress progress() {
    return quiet ? Progress.SILENT : TerminalProgress.onStandardError();
  }

  Desk open() {
    return Desk.open(path, InstantSource.system(), progress());
  }

  Desk openExisting() {
    return Desk.openExisting(path, InstantSource.system(), progress());
  }
}
