package org.rapporteur.app.cli.mechanism;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "csv",
    mixinStandardHelpOptions = true,
    description =
        "The record as tables: bodies.csv, mechanisms.csv, acts.csv, holders.csv, and dictionary.csv with the meaning of each column. A cell that a spreadsheet would take for a formula begins with '.",
    footer = {"", "Example:", "  rapporteur export csv --out tables --case my-case"})
public final class CsvCommand implements Callable<Integer> {
  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder to write into; it is made if it is not there.")
  private Path out = Path.of("tables");

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var exports = desk.mechanisms().exports();
      exports
          .tables()
          .forEach((name, text) -> Written.write(desk, "csv " + name, out.resolve(name), text));
      Written.say(spec, exports, out);
      return ExitCode.DONE;
    }
  }
}
