package org.rapporteur.app.cli.estimate;

import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "undo",
    mixinStandardHelpOptions = true,
    description =
        "Take an estimate of the case out of use. Its files and the log's memory of it stay.",
    footer = {
      "",
      "Example:",
      "  rapporteur estimate undo D-0123456789abcdef --why \"lists not merged\" --case my-case"
    })
final class UndoEstimateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DATASET", description = "The id that run printed.")
  private String dataset = "";

  @Option(
      names = "--why",
      required = true,
      paramLabel = "REASON",
      description = "The reason; the log keeps it.")
  private String why = "";

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      desk.estimates(1).undo(dataset, why);
      spec.commandLine().getOut().println("Out of use: " + dataset);
      return ExitCode.DONE;
    }
  }
}
