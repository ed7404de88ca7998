package org.rapporteur.app.cli.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List all mechanisms of the record.",
    footer = {"", "Example:", "  rapporteur mechanism list --type mandate --case my-case"})
final class ListCommand implements Callable<Integer> {
  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description =
          "Only one sort: resolution, series, mandate, meeting, report, recommendation, sanction, legislation, court-case, detainee-case, intervention, other.")
  private String type = "";

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var mechanisms = desk.mechanisms();
      var rows = new ArrayList<List<String>>();
      for (var mechanism : mechanisms.list()) {
        if (type.isEmpty() || mechanism.type().label().equals(type)) {
          rows.add(
              List.of(
                  mechanism.id(),
                  mechanism.type().label(),
                  String.valueOf(mechanisms.facts(mechanism.id())),
                  mechanism.label()));
        }
      }
      new Answer(List.of("id", "type", "acts", "label"), rows)
          .print(spec.commandLine().getOut(), options);
      return ExitCode.DONE;
    }
  }
}
