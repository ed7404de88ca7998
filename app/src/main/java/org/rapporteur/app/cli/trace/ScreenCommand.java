package org.rapporteur.app.cli.trace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.trace.ScreenNames;
import org.rapporteur.desk.trace.ScreenNames.Found;
import org.rapporteur.desk.trace.ScreenNames.Result;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "screen",
    mixinStandardHelpOptions = true,
    description = {
      "Look for counterparties among the listed parties of the case. NAMES is a CSV file with a"
          + " column name (and perhaps country, number, born), a text with one name a line, or one"
          + " name.",
      ""
    },
    footer = {
      "",
      "A name alone is a candidate; a match needs a second sign. Decide with `rapporteur trace"
          + " same` or `trace different`: the decision is kept and used again.",
      "",
      "Examples:",
      "  rapporteur trace screen counterparties.csv --case my-case",
      "  rapporteur trace screen \"Tanho Commercial Bank\" --case my-case --json"
    })
final class ScreenCommand implements Callable<Integer> {
  /// What is meant as a file and not as a name.
  private static final Pattern FILE =
      Pattern.compile("(?i)[/\\\\]|\\.(csv|tsv|txt|xlsx?|json|ods)$");

  @Parameters(index = "0", paramLabel = "NAMES", description = "A file, or a name.")
  private String names = "";

  @Option(
      names = "--everybody",
      description = "Look among all nodes of the case, not only those on lists.")
  private boolean everybody;

  @Mixin private CaseOptions options = new CaseOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    try (var desk = options.openExisting()) {
      var screen = new ScreenNames(TraceCase.material(desk).load(), desk.judgements(), everybody);
      var file = Path.of(names);
      if (!names.isBlank() && Files.isDirectory(file)) {
        throw new IllegalArgumentException(
            names + " is a folder: name a file of counterparties, or a name.");
      }
      if (!Files.isRegularFile(file) && FILE.matcher(names).find()) {
        throw new CommandLine.ParameterException(
            spec.commandLine(),
            "There is no file " + names + ". Give a file that is there, or a name alone.");
      }
      var result = Files.isRegularFile(file) ? screen.file(file) : screen.name(names);
      print(result);
      if (result.screened() == 0) {
        spec.commandLine()
            .getErr()
            .println(
                "rapporteur: "
                    + names
                    + " holds no name to look for. Give a table with a column name and at least one"
                    + " row, or a text with one name a line.");
        return ExitCode.SOME_UNREADABLE;
      }
      return result.unread().isEmpty() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
    }
  }

  private void print(Result result) {
    var out = spec.commandLine().getOut();
    if (options.json()) {
      out.println(Json.write(json(result)));
      out.flush();
      return;
    }
    var rows = new ArrayList<List<String>>();
    result.found().forEach(f -> rows.add(row(f)));
    out.print(
        Terminal.table(
            List.of("line", "name", "standing", "score", "entry", "name there", "list", "signs"),
            rows));
    out.printf(
        "%,d counterparties screened, %,d with a hit, %,d rows unread.%n",
        result.screened(),
        result.found().stream().map(Found::line).distinct().count(),
        result.unread().size());
    result.unread().forEach(u -> out.printf("  %s%n", u));
    result.notes().forEach(n -> out.printf("  %s%n", n));
    out.flush();
  }

  private static List<String> row(Found f) {
    return List.of(
        String.valueOf(f.line()),
        Terminal.cut(f.name(), 36),
        f.standing(),
        "%.2f".formatted(f.score()),
        Terminal.cut(f.entry(), 28),
        Terminal.cut(f.entryName(), 36),
        String.join(", ", f.lists()),
        signs(f));
  }

  /// What speaks for it beside the name, and what against it.
  private static String signs(Found f) {
    var signs = new ArrayList<>(f.signs());
    if (f.bearers() > 1) {
      signs.add(f.bearers() + " nodes bear this name");
    }
    if (!f.against().isEmpty()) {
      signs.add("BUT " + String.join("; ", f.against()));
    }
    return String.join("; ", signs);
  }

  private static Map<String, Object> json(Result result) {
    var json = new LinkedHashMap<String, Object>();
    json.put("screened", result.screened());
    json.put("hits", result.found());
    json.put("unread", result.unread());
    json.put("notes", result.notes());
    return json;
  }
}
