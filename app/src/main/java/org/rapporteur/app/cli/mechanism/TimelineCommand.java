package org.rapporteur.app.cli.mechanism;

import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "timeline",
    mixinStandardHelpOptions = true,
    description =
        "All acts of the record, oldest first, with rival figures marked; undated acts last.",
    footer = {"", "Example:", "  rapporteur mechanism timeline --of sr-dprk --case my-case"})
final class TimelineCommand implements Callable<Integer> {
  @Option(
      names = "--of",
      paramLabel = "ID",
      description = "Only one mechanism, or the members of one series.")
  private String of = "";

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var mechanisms = desk.mechanisms();
      var members = mechanisms.members(of);
      var acts =
          mechanisms.timeline().stream()
              .filter(
                  a -> of.isEmpty() || a.mechanism().equals(of) || members.contains(a.mechanism()))
              .toList();
      var out = spec.commandLine().getOut();
      if (options.json()) {
        out.println(Json.write(acts.stream().map(Shown::object).toList()));
        out.flush();
      } else {
        var rows =
            acts.stream()
                .map(a ->
                    List.of(
                        a.when(),
                        a.mechanism(),
                        a.kind(),
                        a.grade().name(),
                        Shown.detail(a) + "  \u2014 " + a.citation().print()))
                .toList();
        new Answer(List.of("when", "mechanism", "act", "grade", "what, and who says so"), rows)
            .print(out, options);
      }
      return ExitCode.DONE;
    }
  }
}
