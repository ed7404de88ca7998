package org.rapporteur.desk.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.estimate.Cells;
import org.rapporteur.analyze.estimate.Diagnostics;
import org.rapporteur.analyze.estimate.ModelAverage;
import org.rapporteur.analyze.estimate.ModelSpace;
import org.rapporteur.analyze.estimate.Preparation;
import org.rapporteur.analyze.estimate.StatementGrammar;
import org.rapporteur.analyze.estimate.TwoLists;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Check;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Findings;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.ModelFit;
import org.rapporteur.model.estimate.Question;
import org.rapporteur.model.estimate.Series;

/// Every accepted method on one table, side by side, with what the table shows about itself and the
/// statement that may be made.
public final class RunEstimate {
  private static final long FEW = 30;

  /// With more lists there are thousands of combinations, and leaving one person out of each for
  /// the acceleration of an interval takes longer than anybody waits: the stepwise choice is made
  /// once.
  private static final int LARGE = 8;

  private final Work work;
  private final long seed;
  private final Steps progress;

  public RunEstimate(Work work, long seed, Steps progress) {
    this.work = work;
    this.seed = seed;
    this.progress = progress;
  }

  private record Step(Method method, String settings, String model, String comparison) {}

  /// @param given as it was read
  /// @param notices of the reading
  public Findings run(Question question, ListTable given, List<String> notices) {
    return run(question, Tables.of(given, notices));
  }

  /// The same with all that is declared: parts of the people, and uncertain matches.
  public Findings run(Question asked, Tables.Read read) {
    var question = read.question(asked);
    var given = read.table();
    var prepared = Preparation.of(given);
    var table = prepared.table();
    var all = new ArrayList<>(read.notices());
    all.addAll(prepared.notices());
    var diagnostics = new Diagnostics(table);
    var steps = steps(table);
    progress.begin("estimate", steps.size());
    var estimators = new Estimators(work, seed);
    var rows = new ArrayList<Estimate>();
    for (Step step : steps) {
      var estimate =
          estimators.estimate(table, step.method(), new Settings(step.settings()), step.model());
      rows.add(marked(estimate, step, table));
      progress.step(step.method().label());
    }
    progress.end(
        rows.stream().filter(Estimate::accepted).count() + " of " + rows.size() + " stand");
    var redrawn = redrawn(read, table);
    redrawn.ifPresent(r -> r.rows().stream().map(Measured::named).forEach(rows::add));
    var ranked = ranked(table);
    var average = average(ranked);
    var lights = new ArrayList<>(diagnostics.lights(prepared.copies()));
    Plausibility.of(rows).ifPresent(lights::add);
    var statement = new StatementGrammar(question, given, table).of(rows, lights, average);
    var checks = checks(diagnostics, given, table, ranked, rows);
    redrawn.ifPresent(r -> checks.addFirst(r.check()));
    var strata =
        new Stratified(Stratified.METHODS, estimators, seed, progress).of(read.strata(), rows);
    return new Findings(
        question,
        table,
        given.people(),
        all,
        lights,
        rows,
        checks,
        strata,
        series(read, table),
        read.persons(),
        statement,
        seed);
  }

  private static List<Series> series(Tables.Read read, ListTable table) {
    var series = new ArrayList<Series>();
    read.accumulated().ifPresent(series::add);
    if (table.lists().size() == 2 && table.onAll(0b11) > 0) {
      series.add(TwoLists.of(Cells.of(table), 0, 1).ifDependent((double) table.people()));
    }
    return series;
  }

  private Optional<Redrawn> redrawn(Tables.Read read, ListTable table) {
    return Optional.ofNullable(read.linked())
        .filter(l -> table.lists().size() >= 3)
        .map(l -> new Redrawn(l, read.design(), table.hash(), seed, progress));
  }

  private static List<Step> steps(ListTable table) {
    int lists = table.lists().size();
    var steps = new ArrayList<Step>();
    if (lists < 2) {
      return steps;
    }
    if (lists < 3) {
      steps.add(new Step(Method.LINCOLN_PETERSEN, "", "", ""));
      steps.add(new Step(Method.CHAPMAN, "", "", ""));
      return steps;
    }
    boolean all = ModelSpace.enumerable(lists, ModelSpace.usualOrder(lists));
    steps.add(new Step(Method.CHAO_LB_LOGLIN, "Mth", "", ""));
    steps.add(new Step(Method.CHAO_F1F2_BC, "", "", ""));
    boolean large = lists > LARGE;
    steps.add(new Step(large ? Method.LOGLIN_STEPWISE : Method.LOGLIN_STEPWISE_BCA, "", "", ""));
    if (all) {
      steps.add(new Step(Method.LOGLIN_BIC_BCA, lists > 4 ? "top 100" : "", "", ""));
      steps.add(new Step(Method.LOGLIN_BIC_AVERAGE, "", "", ""));
    }
    steps.add(new Step(Method.DGA_BMA, "", "", ""));
    steps.add(new Step(Method.LCMCR, large ? "4 chains burn=500 samples=250 thin=2" : "", "", ""));
    steps.add(new Step(Method.BAYESTHRESH, "", "", ""));
    String independence =
        "It takes all lists to be independent, which the pairs below speak against or for.";
    steps.add(new Step(Method.LOGLIN_FIXED, "", "main effects", independence));
    if (all) {
      steps.add(
          new Step(
              Method.LOGLIN_FIXED,
              "best",
              "",
              "Its interval takes the model as known before; the resampled rows allow for the"
                  + " choice."));
    }
    steps.add(new Step(Method.HETEROGENEITY, "Mth Darroch", "", ""));
    return steps;
  }

  private static Estimate marked(Estimate estimate, Step step, ListTable table) {
    var cautions = new ArrayList<Caution>();
    if (!step.comparison().isEmpty()) {
      cautions.add(new Caution(Caution.Kind.PARITY_ONLY, step.comparison()));
    }
    if (table.people() < FEW) {
      cautions.add(
          new Caution(Caution.Kind.FEW_PEOPLE, "Fewer than thirty people are on the lists."));
    }
    return estimate.with(cautions, List.of());
  }

  private static List<ModelFit> ranked(ListTable table) {
    int lists = table.lists().size();
    return lists >= 3 && ModelSpace.enumerable(lists, ModelSpace.usualOrder(lists))
        ? new LogLinearEstimates(table).ranked(Settings.USUAL, false)
        : List.of();
  }

  private static @Nullable ModelAverage average(List<ModelFit> ranked) {
    return ranked.stream().anyMatch(ModelFit::ok) ? ModelAverage.of(ranked) : null;
  }

  private List<Check> checks(
      Diagnostics diagnostics,
      ListTable given,
      ListTable table,
      List<ModelFit> ranked,
      List<Estimate> rows) {
    var checks = new ArrayList<Check>();
    if (table.lists().size() < 3) {
      return checks;
    }
    checks.add(diagnostics.pairs());
    checks.add(diagnostics.consistency());
    checks.add(diagnostics.dropped(given));
    if (!ranked.isEmpty()) {
      ranked.stream()
          .filter(ModelFit::ok)
          .findFirst()
          .ifPresent(best -> checks.add(diagnostics.residuals(best)));
      checks.add(models(table, ranked));
    }
    var sensitivity = new Sensitivity(table, work, seed);
    if (table.lists().size() <= LARGE) {
      checks.add(sensitivity.resampled());
      checks.add(sensitivity.graphs());
    }
    if (table.lists().size() <= LARGE && table.structuralZeros().isEmpty()) {
      checks.add(sensitivity.classes());
    }
    checks.add(Measured.check(rows));
    return checks;
  }

  private static Check models(ListTable table, List<ModelFit> ranked) {
    double least = ranked.getFirst().bic();
    return new Check(
        "The best models",
        "By BIC, of "
            + ranked.size()
            + ". A model without an estimate keeps its rank and has none.",
        List.of("Model", "BIC above the least", "Total", "Standard error"),
        ranked.stream()
            .limit(12)
            .map(f ->
                List.of(
                    (f.ok() ? "" : "! ") + f.model().name(),
                    Figures.plain(Math.rint((f.bic() - least) * 100) / 100),
                    f.ok()
                        ? grouped(f.total())
                        : "none: "
                            + org.rapporteur.analyze.estimate.Reasons.notEstimable(
                                table, f.model(), f.existence()),
                    f.ok() ? grouped(f.error()) : ""))
            .toList());
  }

  private static String grouped(double value) {
    return String.format(java.util.Locale.ROOT, "%,.0f", value);
  }
}
