package org.rapporteur.app.cli;

import java.util.concurrent.Callable;
import org.rapporteur.app.cli.suggestion.SuggestOptions;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description =
        "Turn what was collected into claims, names, events and comparisons. Only what changed is read again.",
    footer = {"", "Example:", "  rapporteur analyze --case my-case"})
final class AnalyzeCommand implements Callable<Integer> {
  @Option(names = "--threads", paramLabel = "N", description = "Cores to use (default: all).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private SuggestOptions suggestions = new SuggestOptions();
  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    var asking = suggestions.asking();
    var out = spec.commandLine().getOut();
    try (var desk = options.openExisting()) {
      var result = desk.analyze(threads, asking);
      out.println(
          options.json()
              ? Json.write(result)
              : result.changed()
                  ? result.documents() + " documents, " + result.read() + " read now."
                  : "Nothing changed since the last run.");
      if (!options.json()) {
        desk.view().ifPresent(view -> Collected.tellSuggestions(out, view));
      }
      return ExitCode.DONE;
    }
  }
}
