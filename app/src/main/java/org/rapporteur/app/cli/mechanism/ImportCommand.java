package org.rapporteur.app.cli.mechanism;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.mechanism.Imported;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Take in a table in somebody else's columns (CSV, with --map), or records of the UN Digital Library that you saved as MARCXML. Rows with a known id update it. `mechanism undo` takes the whole import back.",
    footer = {
      "",
      "Examples:",
      "  rapporteur mechanism import answers.csv --map answers.yaml --preview --case my-case",
      "  rapporteur mechanism import undl.xml --case my-case"
    })
final class ImportCommand implements Callable<Integer> {
  /// How many lines a person reads.
  private static final int MOST = 200;

  @Parameters(paramLabel = "FILE", description = "The table, or the MARCXML file.")
  private Path file = Path.of(".");

  @Option(
      names = "--map",
      paramLabel = "MAP.yaml",
      description = "Which column of the table is which of ours (docs/howto/write-a-pack.md).")
  private @Nullable Path map;

  @Option(names = "--preview", description = "Only say what would be new or change.")
  private boolean preview;

  @Option(names = "--skip-bad-rows", description = "Take the rest if some rows cannot be used.")
  private boolean skip;

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    if (map == null && String.valueOf(file.getFileName()).endsWith(".csv")) {
      throw new IllegalArgumentException(
          "A table needs a mapping of its columns: name it with --map (docs/howto/write-a-pack.md).");
    }
    try (var desk = options.open()) {
      var imported = desk.mechanisms().take(file, map, preview, skip);
      var out = spec.commandLine().getOut();
      if (options.json()) {
        out.println(Json.write(object(imported)));
      } else {
        imported.bad().forEach(line -> out.println(Terminal.plain(line)));
        changes(imported.changes(), out);
        out.println(words(imported));
      }
      out.flush();
      return imported.bad().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }
  }

  private static void changes(List<String> lines, PrintWriter out) {
    lines.stream().limit(MOST).forEach(line -> out.println(Terminal.plain(line)));
    if (lines.size() > MOST) {
      out.println("… and " + (lines.size() - MOST) + " more; --json lists them all.");
    }
  }

  private String words(Imported imported) {
    var dataset = imported.dataset();
    String counted =
        imported.changes().size() + " new or changed, " + imported.same() + " as they stand";
    if (dataset != null) {
      return "Imported as " + dataset.id() + ": " + counted + ".";
    }
    return preview
        ? "Preview: " + counted + ", " + imported.bad().size() + " bad. Nothing was taken in."
        : "Nothing was taken in: "
            + Answer.bad(imported.bad().size())
            + ", or take the rest with --skip-bad-rows.";
  }

  private static Object object(Imported imported) {
    var dataset = imported.dataset();
    var object = new LinkedHashMap<String, Object>();
    object.put("dataset", dataset == null ? "" : dataset.id());
    object.put("changes", imported.changes());
    object.put("same", imported.same());
    object.put("bad", imported.bad());
    return object;
  }
}
