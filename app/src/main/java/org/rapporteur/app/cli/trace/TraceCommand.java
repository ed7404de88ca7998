package org.rapporteur.app.cli.trace;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

@Command(
    name = "trace",
    mixinStandardHelpOptions = true,
    description =
        "How violations reach companies, products and importers: ownership computed exactly, with"
            + " dates, sources and every step of the way.",
    subcommands = {
      OwnershipCommand.class,
      VerdictCommand.class,
      TimelineCommand.class,
      DossierCommand.class,
      ImportCommand.class,
      InputsCommand.class,
      ScreenCommand.class,
      DecideCommands.Same.class,
      DecideCommands.Different.class,
      PathCommand.class,
      ExposureCommand.class,
      RebutCommand.class,
      RankCommand.class,
      TraceExportCommand.class,
      CommandLine.HelpCommand.class
    })
public final class TraceCommand implements Runnable {
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
