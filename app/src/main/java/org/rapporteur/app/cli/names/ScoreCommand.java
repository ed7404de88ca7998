package org.rapporteur.app.cli.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.TerminalProgress;
import org.rapporteur.desk.names.ScoreNames;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = {
      "Add the columns score and band to each row of a CSV file with the columns left and right.",
      "",
      "score: the probability, 0 to 1, that both are forms of one name.",
      "band: same (the names agree), review (a person or other evidence must decide), different.",
      "All other columns stay as they are. A row that cannot be read stays, without a score, and is"
          + " reported."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur names score pairs.csv > scored.csv",
      "  rapporteur names score pairs.csv --translated --out scored.csv"
    })
final class ScoreCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE.csv", description = "The pairs, in UTF-8.")
  private Path file = Path.of("pairs.csv");

  @Option(
      names = "--translated",
      description =
          "The names come from a machine translation: allow for its typical damage (Cook for 국), in"
              + " the review band only.")
  private boolean translated;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write here instead of to the terminal.")
  private @Nullable Path out;

  @Option(names = "--json", description = "Print the rows as JSON.")
  private boolean json;

  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    var scored = new ScoreNames(TerminalProgress.onStandardError()).score(file, translated);
    if (json) {
      spec.commandLine().getOut().println(Json.write(objects(scored)));
    } else {
      var lines = new CsvLines();
      lines.add(scored.header());
      scored.rows().forEach(lines::add);
      lines.write(out, spec.commandLine().getOut());
    }
    scored.unreadable().forEach(spec.commandLine().getErr()::println);
    return scored.unreadable().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
  }

  private static List<Map<String, String>> objects(ScoreNames.Scored scored) {
    List<Map<String, String>> objects = new ArrayList<>();
    for (List<String> row : scored.rows()) {
      Map<String, String> object = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(row.size(), scored.header().size()); i++) {
        object.put(scored.header().get(i), row.get(i));
      }
      objects.add(object);
    }
    return objects;
  }
}
