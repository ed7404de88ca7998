package org.rapporteur.app.cli.estimate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.estimate.Figures;
import org.rapporteur.desk.estimate.Reproduce;
import org.rapporteur.desk.estimate.Reproduce.Row;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.model.estimate.Target;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "reproduce",
    mixinStandardHelpOptions = true,
    description =
        "Meet known results again: runs every row of a file of targets and says which are within"
            + " their tolerance.",
    footer = {
      "",
      "Columns of the file: id, dataset, estimator, settings, estimate, lo95, hi95, model,"
          + " point_rtol, ci_rtol, source, note. The exit code is 1 if a row is not met.",
      "Where the source of a bayesthresh row is MultipleSystemsEstimation or MCMCpack, their very"
          + " draws are made again; elsewhere many more of our own.",
      "",
      "Example:",
      "  rapporteur estimate reproduce targets.csv --tables data --json"
    })
final class ReproduceCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TARGETS.csv", description = "Known results, one a row.")
  private Path targets = Path.of("targets.csv");

  @Option(
      names = "--tables",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the tables, named DATASET.csv.")
  private Path tables = Path.of(".");

  @Mixin private EstimateOptions options = new EstimateOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    var rows = new Reproduce(tables, options.cores(), options.progress()).run(targets);
    var out = spec.commandLine().getOut();
    long met = rows.stream().filter(Row::met).count();
    if (options.json()) {
      var summary = new LinkedHashMap<String, Object>();
      summary.put("rows", rows.size());
      summary.put("met", met);
      var object = new LinkedHashMap<String, Object>();
      object.put("rows", rows.stream().map(ReproduceCommand::object).toList());
      object.put("summary", summary);
      out.println(Json.write(object));
    } else {
      out.print(
          Terminal.table(
              List.of("id", "table", "estimator", "estimate", "interval", "expected", "met", "why"),
              rows.stream().map(ReproduceCommand::cells).toList()));
      out.println(met + " of " + rows.size() + " rows are met.");
    }
    out.flush();
    return met == rows.size() ? ExitCode.DONE : ExitCode.SOME_UNREADABLE;
  }

  private static Map<String, Object> object(Row row) {
    var object = new LinkedHashMap<String, Object>();
    Target target = row.target();
    object.put("id", target.id());
    object.put("dataset", target.dataset());
    object.putAll(EstimateJson.of(row.estimate()));
    var expected = new LinkedHashMap<String, Object>();
    EstimateJson.put(expected, "estimate", target.estimate());
    EstimateJson.put(expected, "lo95", target.low());
    EstimateJson.put(expected, "hi95", target.high());
    expected.put("model", target.model());
    EstimateJson.put(expected, "point_rtol", target.pointTolerance());
    EstimateJson.put(expected, "ci_rtol", target.intervalTolerance());
    expected.put("note", target.note());
    object.put("expected", expected);
    object.put("within", row.met());
    object.put("why", row.why());
    EstimateJson.put(object, "seconds", row.seconds());
    return object;
  }

  private static List<String> cells(Row row) {
    Estimate estimate = row.estimate();
    Target target = row.target();
    return List.of(
        target.id(),
        Terminal.cut(target.dataset(), 24),
        estimate.method().label(),
        point(estimate),
        estimate
            .number()
            .filter(Outcome.Total::hasInterval)
            .map(n -> Figures.plain(n.low()) + " to " + Figures.plain(n.high()))
            .orElse(""),
        Double.isNaN(target.estimate())
            ? ""
            : Figures.plain(target.estimate())
                + (Double.isNaN(target.low())
                    ? ""
                    : " ("
                        + Figures.plain(target.low())
                        + " to "
                        + Figures.plain(target.high())
                        + ")"),
        row.met() ? "yes" : "NO",
        Terminal.cut(remarks(row), 110));
  }

  private static String remarks(Row row) {
    String flags = EstimateJson.flags(row.estimate());
    return row.met() ? flags : flags.isEmpty() ? row.why() : flags + ": " + row.why();
  }

  private static String point(Estimate estimate) {
    return switch (estimate.outcome()) {
      case Outcome.Total number -> Figures.plain(number.point());
      case Outcome.Status status -> String.valueOf(status.code());
      case Outcome.Refused refused -> "refused";
    };
  }
}
