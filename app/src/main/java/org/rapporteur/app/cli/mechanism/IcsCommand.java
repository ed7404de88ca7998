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

  @Mixin private DueDays days = new DueDays();
  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var exports = desk.mechanisms().exports();
      Written.write(desk, "ics", out, exports.calendar(days.from(), days.to()));
      Written.say(spec, exports, out);
      return ExitCode.DONE;
    }
  }
}
