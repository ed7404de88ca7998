package org.rapporteur.app.cli.names;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description = {
      "How far written names can be forms of one name, across scripts and spellings.",
      "",
      "It says what names allow, never that two people are one: that needs other evidence."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur names compare \"Hwang Joon-kook\" \"황준국\"",
      "  rapporteur names score pairs.csv --out scored.csv",
      "  rapporteur names find --candidates list.txt --queries wanted.txt"
    },
    subcommands = {
      CompareCommand.class,
      ScoreCommand.class,
      FindCommand.class,
      TrainCommand.class,
      CommandLine.HelpCommand.class
    })
public final class NamesCommand implements Runnable {
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
