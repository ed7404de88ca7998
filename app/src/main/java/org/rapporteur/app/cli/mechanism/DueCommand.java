package org.rapporteur.app.cli.mechanism;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Spec;

@Command(
    name = "due",
    mixinStandardHelpOptions = true,
    description = "What falls due: renewals, ends of terms, caps, reminders.",
    footer = {
      "",
      "Example:",
      "  rapporteur mechanism due --as-of 2025-05-20 --until 2026-12-31 --case my-case"
    })
final class DueCommand implements Callable<Integer> {
  @Mixin private DueDays days = new DueDays();
  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var due = desk.mechanisms().due(days.from(), days.to());
      var out = spec.commandLine().getOut();
      if (options.json()) {
        out.println(Json.write(due.stream().map(Shown::object).toList()));
        out.flush();
      } else {
        var rows =
            due.stream()
                .map(d ->
                    List.of(
                        d.day().toString(),
                        d.warn().toString(),
                        d.rule(),
                        d.words() + " [" + String.join(", ", d.acts()) + "]"))
                .toList();
        new Answer(List.of("due", "remind from", "rule", "what"), rows).print(out, options);
      }
      return ExitCode.DONE;
    }
  }
}
