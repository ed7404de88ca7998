package org.rapporteur.app.cli.estimate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.app.cli.terminal.ExitCode;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;
import org.rapporteur.desk.estimate.Estimators;
import org.rapporteur.desk.estimate.Figures;
import org.rapporteur.desk.estimate.Settings;
import org.rapporteur.desk.estimate.Tables;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    description = "One method on one table.",
    footer = {
      "",
      "Estimators: loglin-fixed, loglin-search, existence, loglin-stepwise, chao-lb-loglin,"
          + " chao-f1f2, chao-f1f2-bc, heterogeneity, loglin-bic-average, loglin-stepwise-bca,"
          + " loglin-bic-bca, dga-bma, lcmcr, bayesthresh, lincoln-petersen, chapman.",
      "",
      "Examples:",
      "  rapporteur estimate fit killings.csv --estimator loglin-fixed --model \"[123,14,34]\"",
      "  rapporteur estimate fit killings.csv --estimator dga-bma --settings \"delta=0.5\" --json",
      "  rapporteur estimate fit killings.csv --estimator loglin-bic-bca --settings \"top 5"
          + " nboot=1000\"",
      "  rapporteur estimate fit killings.csv --estimator bayesthresh --settings \"maxorder 3,"
          + " threshold 2.5, as published\"",
      "  rapporteur estimate fit killings.csv --estimator existence --model \"[12,13,23]\""
    })
final class FitCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "TABLE.csv",
      description = "One 0/1 column per list and count, or a row per person.")
  private Path table = Path.of("table.csv");

  @Option(
      names = "--estimator",
      required = true,
      paramLabel = "NAME",
      description = "The method; the names stand below.")
  private String estimator = "";

  @Option(names = "--settings", paramLabel = "WORDS", description = "Its settings, in any order.")
  private String settings = "";

  @Option(
      names = "--model",
      paramLabel = "[12,3]",
      description = "A log-linear model: its largest terms by the positions of the columns.")
  private String model = "";

  @Option(
      names = "--lists",
      split = ",",
      paramLabel = "NAME",
      description = "The columns that are lists (default: all of 0 and 1).")
  private List<String> lists = List.of();

  @Option(names = "--seed", paramLabel = "N", description = "Where chance begins (default: 1).")
  private long seed = 1;

  @Mixin private EstimateOptions options = new EstimateOptions();
  @Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() {
    var method = Method.of(estimator);
    var read = Tables.read(table, lists);
    Estimate estimate =
        new Estimators(options.cores(), seed)
            .estimate(read.table(), method, new Settings(settings), model);
    var out = spec.commandLine().getOut();
    out.print(
        options.json()
            ? Json.write(EstimateJson.of(estimate)) + System.lineSeparator()
            : words(estimate));
    out.flush();
    read.notices().forEach(options.progress()::notice);
    return ExitCode.DONE;
  }

  private static String words(Estimate estimate) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("method", estimate.method().number() + " " + estimate.method().words()));
    if (!estimate.model().isEmpty()) {
      rows.add(List.of("model", estimate.model()));
    }
    switch (estimate.outcome()) {
      case Outcome.Total number -> {
        rows.add(List.of("estimate", Figures.plain(number.point())));
        if (number.hasInterval()) {
          rows.add(
              List.of(
                  "interval", Figures.plain(number.low()) + " to " + Figures.plain(number.high())));
          rows.add(List.of("kind of interval", number.interval()));
        }
      }
      case Outcome.Status status ->
          rows.add(List.of("existence", status.code() + ": " + status.words()));
      case Outcome.Refused refused -> rows.add(List.of("no estimate", refused.reason()));
    }
    estimate.cautions().forEach(c -> rows.add(List.of(c.kind().label(), c.words())));
    estimate.facts().forEach(f -> rows.add(List.of(f.name(), f.value())));
    return Terminal.table(
        List.of("what", "value"),
        rows.stream().map(r -> List.of(r.getFirst(), Terminal.plain(r.getLast()))).toList());
  }
}
