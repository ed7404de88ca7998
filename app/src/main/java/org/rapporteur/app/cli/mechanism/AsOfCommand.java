package org.rapporteur.app.cli.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.Day;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Snapshot;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "as-of",
    mixinStandardHelpOptions = true,
    description =
        "What held on a date: states, holders, years of terms, days in detention, laws in force.",
    footer = {
      "",
      "Examples:",
      "  rapporteur mechanism as-of 2025-05-20 --case my-case",
      "  rapporteur mechanism as-of 2012-06-01 --type mandate --json --case my-case"
    })
final class AsOfCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DATE", description = "A day such as 2025-05-20, or today.")
  private String day = "";

  @Option(names = "--type", paramLabel = "TYPE", description = "Only one sort, as in `list`.")
  private String type = "";

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var snapshots =
          desk.mechanisms().asOf(Day.of(day)).stream()
              .filter(s -> type.isEmpty() || s.mechanism().type().label().equals(type))
              .toList();
      var out = spec.commandLine().getOut();
      if (options.json()) {
        out.println(Json.write(snapshots.stream().map(Shown::object).toList()));
        out.flush();
      } else {
        new Answer(List.of("id", "state", "on it"), rows(snapshots)).print(out, options);
      }
      return ExitCode.DONE;
    }
  }

  private static List<List<String>> rows(List<Snapshot> snapshots) {
    var rows = new ArrayList<List<String>>();
    for (var snapshot : snapshots) {
      String words =
          snapshot.rulings().stream().map(Ruling::words).collect(Collectors.joining(" "));
      rows.add(
          List.of(
              snapshot.mechanism().id(),
              snapshot.state(),
              (words.isEmpty() ? snapshot.mechanism().label() : words) + Shown.acts(snapshot)));
    }
    return rows;
  }
}
