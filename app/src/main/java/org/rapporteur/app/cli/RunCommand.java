package org.rapporteur.app.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.suggestion.SuggestOptions;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Paths;
import org.rapporteur.ledger.view.CaseView;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description =
        "Collect, analyze and report in one go. What is already done is not done again; an interrupted run goes on where it stopped.",
    footer = {"", "Example:", "  rapporteur run statements/ interview.docx --case my-case"})
final class RunCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to collect.")
  private List<Path> paths = List.of();

  @Option(names = "--threads", paramLabel = "N", description = "Cores to use (default: all).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private SuggestOptions suggestions = new SuggestOptions();
  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    Paths.requireAll(paths);
    var asking = suggestions.asking();
    var out = spec.commandLine().getOut();
    try (var desk = options.open()) {
      var collected = desk.collect(paths);
      var analyzed = desk.analyze(threads, asking);
      var page = desk.report();
      var sources = desk.view().map(CaseView::sources).orElse(List.of());
      if (options.json()) {
        out.println(
            Json.write(
                Map.of("collected", collected, "analyzed", analyzed, "report", page.toString())));
        return Collected.tell(new PrintWriter(Writer.nullWriter()), paths, collected, sources);
      }
      int code = Collected.tell(out, paths, collected, sources);
      if (!analyzed.changed() && collected.fresh() == 0) {
        out.println("Nothing changed since the last run.");
      }
      desk.view().ifPresent(view -> Collected.tellSuggestions(out, view));
      out.println("Report: " + page);
      out.println("This folder is not encrypted.");
      return code;
    }
  }
}
