package org.rapporteur.desk.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.analyze.estimate.Bootstrap;
import org.rapporteur.analyze.estimate.Bootstrap.Scheme;
import org.rapporteur.analyze.estimate.Cells;
import org.rapporteur.analyze.estimate.GraphAverage;
import org.rapporteur.analyze.estimate.Stepwise;
import org.rapporteur.analyze.numerics.Quantiles;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.estimate.Check;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;

/// What happens to a total when that changes which nobody observed: a prior, or the way tables are
/// drawn again.
final class Sensitivity {
  private static final int REPLICATES = 1_000;
  private static final int BLOCK = 125;
  private static final String CHAINS = "4 chains burn=2000 samples=1000 thin=10";

  private final ListTable table;
  private final Estimators estimators;
  private final Work work;
  private final long seed;

  Sensitivity(ListTable table, Work work, long seed) {
    this.table = table;
    this.work = work;
    this.seed = seed;
    estimators = new Estimators(work, seed);
  }

  /// E9 over the people that the prior imagines in every cell.
  Check graphs() {
    double usual = GraphAverage.usualDelta(table.lists().size());
    var rows = new ArrayList<List<String>>();
    for (double delta : new double[] {usual, 2 * usual, 0.25, 0.5, 1}) {
      String name = Figures.plain(delta);
      estimators
          .estimate(table, Method.DGA_BMA, new Settings("delta=" + delta), "")
          .number()
          .ifPresent(n -> rows.add(row(name, n)));
    }
    return new Check(
        "Decomposable graphs, by prior",
        "How many people the prior imagines in every cell. If the total moves much, the prior and"
            + " not the data decides.",
        List.of("Delta", "Median", "2.5 to 97.5 percent point"),
        rows.stream().distinct().toList());
  }

  private record Prior(String words, String settings) {}

  /// E10 over the chances of being recorded that the prior thinks likely, and the classes it
  /// allows.
  Check classes() {
    var rows = new ArrayList<List<String>>();
    for (Prior prior :
        List.of(
            new Prior("usual: every chance alike, ten classes", ""),
            new Prior("five classes", "K=5"),
            new Prior("twenty classes", "K=20"),
            new Prior("chances near 0 or 1, Beta(0.5, 0.5)", "capture a=0.5 capture b=0.5"),
            new Prior("small chances, Beta(1, 3)", "capture a=1 capture b=3"),
            new Prior("large chances, Beta(3, 1)", "capture a=3 capture b=1"))) {
      var estimate =
          estimators.estimate(
              table, Method.LCMCR, new Settings((prior.settings() + " " + CHAINS).strip()), "");
      rows.add(
          estimate
              .number()
              .map(n -> row((estimate.hatched() ? "! " : "") + prior.words(), n))
              .orElseGet(() ->
                  List.of("! " + prior.words(), "none", estimate.cautions().getFirst().words())));
    }
    return new Check(
        "Latent classes, by prior",
        "Shorter runs than the row above, with other beliefs before the data: how likely it is that"
            + " a class of people is recorded, and how many classes there may be. If the total"
            + " moves much, the prior and not the data decides.",
        List.of("Prior", "Median", "2.5 to 97.5 percent point"),
        rows);
  }

  private static List<String> row(String name, Outcome.Total n) {
    return List.of(name, grouped(n.point()), grouped(n.low()) + " to " + grouped(n.high()));
  }

  /// The stepwise choice on tables that were drawn again in three ways.
  Check resampled() {
    var cells = Cells.of(table);
    var rows = new ArrayList<List<String>>();
    for (Scheme scheme : Scheme.values()) {
      double[] draws = draws(cells, scheme);
      int failed = (int) Arrays.stream(draws).filter(Double::isNaN).count();
      double[] sorted = Arrays.stream(draws).filter(d -> !Double.isNaN(d)).sorted().toArray();
      rows.add(
          sorted.length == 0
              ? List.of(words(scheme), "none", "", grouped(failed))
              : List.of(
                  words(scheme),
                  grouped(Quantiles.of(sorted, 0.5)),
                  grouped(Quantiles.of(sorted, 0.025))
                      + " to "
                      + grouped(Quantiles.of(sorted, 0.975)),
                  grouped(failed)));
    }
    return new Check(
        "Drawn again in other ways",
        "The stepwise choice repeated on a thousand tables drawn in three ways, without correction."
            + " Fewer people make wider ranges; a middle that moves away from the estimate says"
            + " that the choice is not steady.",
        List.of("Drawn", "Median", "2.5 to 97.5 percent point", "Without an estimate"),
        rows);
  }

  private double[] draws(Cells cells, Scheme scheme) {
    var streams = new Streams(table.hash(), "resampled " + scheme, seed);
    int lists = table.lists().size();
    return work
        .each(
            IntStream.range(0, REPLICATES / BLOCK).boxed().toList(),
            block -> {
              var again = new Stepwise(lists, Stepwise.USUAL_THRESHOLD, table.referrals());
              return Bootstrap.block(
                  cells, t -> again.choose(t).total(), scheme, BLOCK, streams.stream(block));
            })
        .stream()
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  private static String words(Scheme scheme) {
    return switch (scheme) {
      case PEOPLE -> "as many people, with replacement";
      case FEWER -> "the 0.8th power of their number";
      case WEIGHTS -> "everybody with a weight by chance";
    };
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
