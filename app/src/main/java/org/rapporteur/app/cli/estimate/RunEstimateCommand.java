package org.rapporteur.app.cli.estimate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.estimate.Figures;
import org.rapporteur.desk.estimate.RunEstimate;
import org.rapporteur.desk.estimate.Tables;
import org.rapporteur.desk.estimate.WriteEstimate;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Findings;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.model.estimate.Question;
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
        "Every accepted method on one table: a page with the statement that may be made, all"
            + " methods on one axis, and the checks; and the same as JSON.",
    footer = {
      "",
      "The table has one 0/1 column per list and a column count, or one row per person. Without"
          + " victims, period and place no number is stated.",
      "",
      "Example:",
      "  rapporteur estimate run killings.csv --victims killings --period \"20 March to 22 June"
          + " 1999\" --place Kosovo --as-of 2002 --out estimate"
    })
final class RunEstimateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TABLE.csv", description = "The table of lists.")
  private Path table = Path.of("table.csv");

  @Option(
      names = "--lists",
      split = ",",
      paramLabel = "NAME",
      description = "The columns that are lists (default: all of 0 and 1).")
  private List<String> lists = List.of();

  @Option(names = "--victims", paramLabel = "WORDS", description = "Whom the lists count.")
  private String victims = "";

  @Option(names = "--period", paramLabel = "WORDS", description = "From when to when.")
  private String period = "";

  @Option(names = "--place", paramLabel = "WORDS", description = "Where.")
  private String place = "";

  @Option(names = "--as-of", paramLabel = "DATE", description = "The date of the data.")
  private String asOf = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write index.html and estimate.json to.")
  private Path out = Path.of("estimate");

  @Option(names = "--public", description = "Hide counts below ten, and what would give them away.")
  private boolean forPublic;

  @Option(names = "--seed", paramLabel = "N", description = "Where chance begins (default: 1).")
  private long seed = 1;

  @Mixin private EstimateOptions options = new EstimateOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    var read = Tables.read(table, lists);
    Findings findings =
        new RunEstimate(options.threads(), seed, options.progress())
            .run(new Question(victims, period, place, asOf), read.table(), read.notices());
    String json = Json.write(FindingsJson.of(findings, forPublic));
    Path page = new WriteEstimate(findings, forPublic).write(out, json);
    var writer = spec.commandLine().getOut();
    if (options.json()) {
      writer.println(json);
    } else {
      writer.print(words(findings));
      writer.println("Page: " + page);
    }
    writer.flush();
    return ExitCode.DONE;
  }

  private static String words(Findings findings) {
    var text = new StringBuilder();
    findings.statement().sentences().forEach(s -> text.append(s.words()).append('\n'));
    text.append('\n')
        .append(
            Terminal.table(
                List.of("method", "estimate", "interval", "remarks"),
                findings.rows().stream().map(RunEstimateCommand::row).toList()));
    findings.notices().forEach(n -> text.append(Terminal.plain(n)).append('\n'));
    return text.toString();
  }

  private static List<String> row(Estimate estimate) {
    return List.of(
        estimate.method().label(),
        estimate.number().map(n -> Figures.plain(n.point())).orElse("none"),
        estimate
            .number()
            .filter(Outcome.Total::hasInterval)
            .map(n -> Figures.plain(n.low()) + " to " + Figures.plain(n.high()))
            .orElse(""),
        Terminal.cut(EstimateJson.flags(estimate), 60));
  }

  /// The findings for programs.
  private static final class FindingsJson {
    static Map<String, Object> of(Findings findings, boolean forPublic) {
      var object = new java.util.LinkedHashMap<String, Object>();
      object.put("question", findings.question());
      object.put("table", findings.table().hash());
      object.put("lists", findings.table().names());
      object.put("known", findings.table().people());
      object.put("seed", findings.seed());
      object.put("statement", findings.statement().sentences());
      object.put("lights", findings.lights());
      object.put("notices", findings.notices());
      object.put("rows", findings.rows().stream().map(EstimateJson::of).toList());
      if (!forPublic) {
        object.put("checks", findings.checks());
      }
      return object;
    }
  }
}
