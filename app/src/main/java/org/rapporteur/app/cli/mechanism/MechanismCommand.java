package org.rapporteur.app.cli.mechanism;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

@Command(
    name = "mechanism",
    mixinStandardHelpOptions = true,
    description =
        "What institutions did: mandates and holders, resolutions, meetings, laws, cases; what held on a date, what is missing, what falls due. Every answer names the acts it relies on.",
    footer = {
      "",
      "Examples:",
      "  rapporteur mechanism load reference/dprk --case my-case",
      "  rapporteur mechanism as-of 2025-05-20 --case my-case",
      "  rapporteur mechanism check --case my-case"
    },
    subcommands = {
      LoadCommand.class,
      ListCommand.class,
      ShowCommand.class,
      AsOfCommand.class,
      TimelineCommand.class,
      GapsCommand.class,
      DueCommand.class,
      CheckCommand.class,
      ImportCommand.class,
      UndoCommand.class,
      CommandLine.HelpCommand.class
    })
public final class MechanismCommand implements Runnable {
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
