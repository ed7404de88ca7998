package org.rapporteur.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.mechanism.CsvCommand;
import org.rapporteur.app.cli.mechanism.FtmCommand;
import org.rapporteur.app.cli.mechanism.IcsCommand;
import org.rapporteur.app.cli.mechanism.JsonLdCommand;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write the analysis for other programs.",
    footer = {"", "Example:", "  rapporteur export record --out record.json --case my-case"},
    subcommands = {
      ExportCommand.RecordCommand.class,
      FtmCommand.class,
      CsvCommand.class,
      JsonLdCommand.class,
      IcsCommand.class,
      CommandLine.HelpCommand.class
    })
final class ExportCommand implements Runnable {
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to export: record, ftm, csv, jsonld or ics.");
  }

  @Command(
      name = "record",
      mixinStandardHelpOptions = true,
      description = "The whole analysis as one JSON document (docs/formats/record-export.md).",
      footer = {"", "Example:", "  rapporteur export record --out record.json --case my-case"})
  static final class RecordCommand implements Callable<Integer> {
    @Option(
        names = "--out",
        required = true,
        paramLabel = "FILE",
        description = "The file to write.")
    private Path out = Path.of("record.json");

    @Mixin private CaseOptions options = new CaseOptions();
    @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
      try (var desk = options.openExisting()) {
        desk.exportRecord(out);
        spec.commandLine().getOut().println("Written: " + out);
        return ExitCode.DONE;
      }
    }
  }
}
