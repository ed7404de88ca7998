package org.rapporteur.app.cli.terminal;

import java.nio.file.Path;
import java.time.InstantSource;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Progress;
import picocli.CommandLine.Option;

/// What every command on a case takes.
public final class CaseOptions {
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

  public Path path() {
    return path;
  }

  public boolean json() {
    return json;
  }

  public Progress progress() {
    return quiet ? Progress.SILENT : TerminalProgress.onStandardError();
  }

  public Desk open() {
    return Desk.open(path, InstantSource.system(), progress());
  }

  public Desk openExisting() {
    return Desk.openExisting(path, InstantSource.system(), progress());
  }
}
