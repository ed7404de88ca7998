package org.rapporteur.app.cli.terminal;

import org.rapporteur.desk.Desk;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every `undo` asks: which material of a case is taken out of use, and why.
public final class Withdrawal {
  @Parameters(paramLabel = "DATASET", description = "The id that was printed when it was taken in.")
  private String dataset = "";

  @Option(
      names = "--why",
      required = true,
      paramLabel = "REASON",
      description = "The reason; the log keeps it.")
  private String why = "";

  /// How an engine takes its material out of use.
  @FunctionalInterface
  public interface Undo {
    void of(Desk desk, String dataset, String why);
  }

  /// Takes it out of use and says so.
  ///
  /// @return the exit code
  public int from(CaseOptions options, CommandSpec spec, Undo undo) {
    try (var desk = options.openExisting()) {
      undo.of(desk, dataset, why);
      spec.commandLine().getOut().println("Out of use: " + dataset);
      return ExitCode.DONE;
    }
  }
}
