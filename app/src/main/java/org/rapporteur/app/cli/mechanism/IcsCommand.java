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
    name = "ics",
    mixinStandardHelpOptions = true,
    description = "Due dates as a calendar with alarms.",
    footer = {"", "Example:", "  rapporteur export ics --out due.ics --case my-case"})
public final class IcsCommand implements Callable<Integer> {
  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path out = Path.of("due.ics");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      defaultValue = "today",
      description = "From which day (default: today).")
  private String day = "today";

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Until which day (default: two years on).")
  private String until = "";

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var from = Day.of(day);
      var to = until.isEmpty() ? from.plusYears(2) : Day.of(until);
      Written.write(desk, "ics", out, desk.mechanisms().exports().calendar(from, to));
      spec.commandLine().getOut().println("Written: " + out);
      return ExitCode.DONE;
    }
  }
}
