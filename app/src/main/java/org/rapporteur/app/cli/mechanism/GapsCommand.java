package org.rapporteur.app.cli.mechanism;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.Day;
import org.rapporteur.app.cli.terminal.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    description =
        "What is missing: sessions without a text, silent years, vacancies, lapses, acts that nothing before them admits.",
    footer = {"", "Example:", "  rapporteur mechanism gaps --as-of 2025-05-20 --case my-case"})
final class GapsCommand implements Callable<Integer> {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      defaultValue = "today",
      description = "Up to which day (default: today).")
  private String day = "today";

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var rows =
          desk.mechanisms().gaps(Day.of(day)).stream()
              .map(g ->
                  List.of(
                      g.mechanism(),
                      g.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                      g.period(),
                      g.rule(),
                      g.words()
                          + (g.acts().isEmpty() ? "" : " [" + String.join(", ", g.acts()) + "]")))
              .toList();
      new Answer(List.of("mechanism", "gap", "period", "rule", "what"), rows)
          .print(spec.commandLine().getOut(), options);
      return ExitCode.DONE;
    }
  }
}
