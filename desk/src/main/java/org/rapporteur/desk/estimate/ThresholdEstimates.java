package org.rapporteur.desk.estimate;

import static org.rapporteur.desk.estimate.Figures.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.analyze.estimate.BayesThreshold;
import org.rapporteur.analyze.estimate.BayesThreshold.Judged;
import org.rapporteur.analyze.estimate.BayesThreshold.Run;
import org.rapporteur.analyze.estimate.Cells;
import org.rapporteur.analyze.numerics.Quantiles;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Estimate.Fact;
import org.rapporteur.model.estimate.Hierarchy;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;

/// Bayesian thresholding (E11).
///
/// A threshold is a cliff: a term whose ratio lies at its edge is kept by one program and dropped
/// by the next. So the term that lies nearest is judged the other way too, and where the totals
/// differ the row says that it hangs on a hair and what lies on the other side. A run of ten
/// thousand draws, as published ones are, moves a ratio by about a twentieth (one deviation), so of
/// such a run three twentieths are near.
final class ThresholdEstimates {
  /// The words that ask for the draws of published results in place of many more of our own.
  static final String PUBLISHED = "as published";

  private static final int MOST_LISTS = 8;
  private static final double FURTHEST = 1e4;
  private static final double NEAR = 0.05;
  private static final double NEAR_WHEN_SHORT = 0.15;
  private static final double APART = 0.05;

  private final ListTable table;
  private final Cells cells;
  private final Work work;
  private final long seed;

  ThresholdEstimates(ListTable table, Work work, long seed) {
    this.table = table;
    cells = Cells.of(table);
    this.work = work;
    this.seed = seed;
  }

  Estimate estimate(Settings settings) {
    int order = settings.whole(2, "maxorder", "max order", "order");
    int lists = table.lists().size();
    if (order < 2 || order > 3 || lists < order || lists > MOST_LISTS) {
      return refused(
          settings, "This method takes terms of two or three lists, and three to eight lists.");
    }
    var wanted = wanted(settings, order);
    var streams = new Streams(table.hash(), "bayesthresh " + settings.text(), seed);
    List<BayesThreshold.Result> results;
    try {
      results =
          work.each(chains(wanted), c -> BayesThreshold.run(cells, wanted, streams.stream(c)));
    } catch (ArithmeticException e) {
      return refused(settings, "The posterior cannot be walked: " + e.getMessage() + ".");
    }
    var first = results.getFirst();
    if (first.totals().length == 0) {
      return refused(
          settings, "Without a prior the model of all pairs has no estimate on this table.");
    }
    // chains that keep different terms are different models; the first one's model is reported
    double[] draws =
        results.stream()
            .filter(r -> r.interactions().equals(first.interactions()))
            .flatMapToDouble(r -> Arrays.stream(r.totals()))
            .sorted()
            .toArray();
    var total = total(draws);
    var model = new Hierarchy(lists, first.interactions()).name();
    double most = FURTHEST * table.people();
    if (!(total.point() <= most)) {
      return Estimate.refused(
          Method.BAYESTHRESH,
          settings.text(),
          model,
          "More than half of the draws lie beyond ten thousand times the known people: the lists"
              + " hardly overlap, and only the prior keeps the total finite.");
    }
    return new Estimate(
            Method.BAYESTHRESH,
            settings.text(),
            model,
            total,
            LogLinearEstimates.noUpperLimit(
                total.high() <= most ? total.high() : Double.POSITIVE_INFINITY),
            facts(wanted, first),
            seed)
        .with(edge(wanted, first, total, streams).stream().toList(), List.of());
  }

  private static BayesThreshold.Settings wanted(Settings settings, int order) {
    return new BayesThreshold.Settings(
        order,
        settings.number(order == 3 ? 2.5 : 2, "threshold"),
        !settings.says("improper"),
        settings.number(1, "prior variance", "prior_variance", "variance"),
        settings.says(PUBLISHED) ? published(settings) : settled(settings));
  }

  private static Run settled(Settings settings) {
    return new Run.Settled(settings.whole(Run.Settled.USUAL.draws(), "draws"));
  }

  private static Run published(Settings settings) {
    var usual = Run.Published.USUAL;
    return new Run.Published(
        settings.whole(usual.burn(), "burn-in", "burnin", "burn"),
        settings.whole(usual.draws(), "mcmc", "draws"),
        settings.whole(usual.thin(), "thinning", "thin"),
        settings.whole(usual.seed(), "seed"));
  }

  /// The published walk is one, whoever walks it.
  private static List<Integer> chains(BayesThreshold.Settings wanted) {
    return switch (wanted.run()) {
      case Run.Settled settled -> List.of(0, 1);
      case Run.Published published -> List.of(0);
    };
  }

  private static Estimate refused(Settings settings, String reason) {
    return Estimate.refused(Method.BAYESTHRESH, settings.text(), "", reason);
  }

  private static Outcome.Total total(double[] draws) {
    return new Outcome.Total(
        Quantiles.of(draws, 0.5),
        Quantiles.of(draws, 0.025),
        Quantiles.of(draws, 0.975),
        "posterior after thresholding");
  }

  private List<Fact> facts(BayesThreshold.Settings wanted, BayesThreshold.Result result) {
    var facts = new ArrayList<Fact>();
    facts.add(
        fact(
            "interactions kept",
            result.interactions().isEmpty()
                ? "none"
                : result.interactions().stream().map(this::name).collect(Collectors.joining(" "))));
    facts.add(fact("threshold", wanted.threshold()));
    facts.add(
        fact(
            "mean by deviation of every term judged",
            result.judged().stream()
                .map(j -> name(j.term()) + " " + twoPlaces(j.ratio()))
                .collect(Collectors.joining(", "))));
    facts.add(
        fact(
            "prior variance of interactions",
            wanted.proper() ? Figures.plain(wanted.variance()) : "none"));
    if (wanted.run() instanceof Run.Published run) {
      facts.add(
          fact(
              "walk",
              "that of MCMCpack, step for step: "
                  + run.draws()
                  + " draws after "
                  + run.burn()
                  + ", seed "
                  + run.seed()));
    }
    return facts;
  }

  /// What lies on the other side of the threshold, if a term lies at its edge.
  private Optional<Caution> edge(
      BayesThreshold.Settings wanted,
      BayesThreshold.Result result,
      Outcome.Total total,
      Streams streams) {
    return result.judged().stream()
        .min(Comparator.comparingDouble(j -> distance(wanted, j)))
        .filter(nearest -> distance(wanted, nearest) < near(wanted))
        .flatMap(nearest -> {
          var other =
              total(
                  BayesThreshold.otherwise(
                      cells, wanted, result, nearest.term(), streams.stream(2)));
          return Math.abs(StrictMath.log(other.point() / total.point())) < APART
              ? Optional.empty()
              : Optional.of(edge(wanted, result, nearest, other));
        });
  }

  private Caution edge(
      BayesThreshold.Settings wanted,
      BayesThreshold.Result result,
      Judged nearest,
      Outcome.Total other) {
    boolean kept = result.interactions().contains(nearest.term());
    return new Caution(
        Caution.Kind.ON_THE_EDGE,
        String.format(
            Locale.ROOT,
            "Whether %s stays hangs on a hair: its mean is %.3f deviations from zero, and the"
                + " threshold is %s. %s it the total is %,.0f (%,.0f to %,.0f).",
            name(nearest.term()),
            nearest.ratio(),
            Figures.plain(wanted.threshold()),
            kept ? "Without" : "With",
            other.point(),
            other.low(),
            other.high()));
  }

  private static double near(BayesThreshold.Settings wanted) {
    return switch (wanted.run()) {
      case Run.Settled settled -> NEAR;
      case Run.Published published -> NEAR_WHEN_SHORT;
    };
  }

  private static double distance(BayesThreshold.Settings wanted, Judged judged) {
    return Math.abs(judged.ratio() - wanted.threshold()) / wanted.threshold();
  }

  private String name(int term) {
    return String.join(":", table.names(term));
  }

  private static String twoPlaces(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
