package org.rapporteur.app.cli.estimate;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/// The command `rapporteur estimate`.
@Command(
    name = "estimate",
    mixinStandardHelpOptions = true,
    description =
        "Estimate how many people are on no list, from the overlaps of several lists, by every"
            + " accepted method.",
    footer = {
      "",
      "Examples:",
      "  rapporteur estimate run killings.csv --victims \"killings\" --period \"20 March to 22 June"
          + " 1999\" --place Kosovo --as-of 2002 --out estimate",
      "  rapporteur estimate fit killings.csv --estimator loglin-fixed --model \"[123,14,34]\""
          + " --json",
      "  rapporteur estimate reproduce targets.csv --tables data",
      "",
      "What the numbers mean, and what they do not: docs/estimates.md"
    },
    subcommands = {
      RunEstimateCommand.class,
      FitCommand.class,
      ReproduceCommand.class,
      RerunCommand.class,
      UndoEstimateCommand.class,
      CommandLine.HelpCommand.class
    })
public final class EstimateCommand implements Runnable {
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to do: run, fit, reproduce, rerun or undo.");
  }
}
