package org.rapporteur.app.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "Write the pages of the last analysis into report/ of the case.",
    footer = {"", "Example:", "  rapporteur report --case my-case"})
final class ReportCommand implements Callable<Integer> {
  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var page = desk.report();
      spec.commandLine()
          .getOut()
          .println(
              options.json() ? Json.write(Map.of("report", page.toString())) : "Report: " + page);
      return ExitCode.DONE;
    }
  }
}
