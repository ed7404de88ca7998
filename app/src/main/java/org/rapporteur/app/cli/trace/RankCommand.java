package org.rapporteur.app.cli.trace;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.trace.TracePaths;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "rank",
    mixinStandardHelpOptions = true,
    description =
        "Triage: an order in which to look at companies near listed parties. It is an order of"
            + " work, not evidence, and has no place in a report.",
    footer = {"", "Example:", "  rapporteur trace rank --most 20 --case my-case"})
final class RankCommand implements Callable<Integer> {
  private static final String LABEL = "order of work, not evidence";

  @Option(
      names = "--most",
      defaultValue = "20",
      description = "How many (default: ${DEFAULT-VALUE}).")
  private int most;

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    if (most < 1) {
      throw new IllegalArgumentException("--most is at least 1.");
    }
    try (var desk = options.openExisting()) {
      var asked = new TracePaths(TraceCase.material(desk).load());
      var rows = asked.queue(most);
      var out = spec.commandLine().getOut();
      if (options.json()) {
        out.println(Json.write(Map.of("label", LABEL, "queue", rows)));
      } else {
        out.println("Triage: " + LABEL + ".");
        out.print(
            Terminal.table(
                List.of("place", "id", "name"),
                rows.stream()
                    .map(r ->
                        List.of(
                            String.valueOf(r.place()),
                            Terminal.cut(r.id(), 40),
                            Terminal.cut(r.name(), 60)))
                    .toList()));
      }
      out.flush();
      return ExitCode.DONE;
    }
  }
}
