package org.rapporteur.app.cli.names;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.TerminalProgress;
import org.rapporteur.desk.names.FindNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description = {
      "Rank the names of a list for each wanted name, as CSV: query, rank, candidate, line, score,"
          + " band.",
      "",
      "score: for a Latin and a Hangul name, the probability of the candidate if the query is as"
          + " likely as not in the list and all its names are equally likely; for other pairs, that"
          + " of `names score`.",
      "band: what `names score` says of the pair by itself. A query for which nothing comes into"
          + " question has no row."
    },
    footer = {
      "",
      "Example:",
      "  rapporteur names find --candidates register.txt --queries wanted.txt --top 5"
    })
final class FindCommand implements Callable<Integer> {
  @Option(
      names = "--candidates",
      required = true,
      paramLabel = "FILE",
      description = "The names to search, one per line, in UTF-8.")
  private Path candidates = Path.of("candidates.txt");

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      description = "The names to look for, one per line, in UTF-8.")
  private Path queries = Path.of("queries.txt");

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many candidates for each query (default: ${DEFAULT-VALUE}).")
  private int top = 10;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write here instead of to the terminal.")
  private @Nullable Path out;

  @Option(names = "--json", description = "Print the candidates as JSON.")
  private boolean json;

  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    if (top < 1) {
      throw new IllegalArgumentException("--top must be 1 or more.");
    }
    var found = new FindNames(TerminalProgress.onStandardError()).find(candidates, queries, top);
    if (json) {
      spec.commandLine().getOut().println(Json.write(found));
      return ExitCode.DONE;
    }
    var lines = new CsvLines();
    lines.add(List.of("query", "rank", "candidate", "line", "score", "band"));
    found.forEach(f -> lines.add(row(f)));
    lines.write(out, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private static List<String> row(FindNames.Candidate found) {
    return List.of(
        found.query(),
        Integer.toString(found.rank()),
        found.candidate(),
        Integer.toString(found.line()),
        String.format(Locale.ROOT, found.score() < 1e-4 ? "%.3e" : "%.6f", found.score()),
        found.band());
  }
}
