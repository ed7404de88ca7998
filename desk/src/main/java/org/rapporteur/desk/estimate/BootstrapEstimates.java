package org.rapporteur.desk.estimate;

import static org.rapporteur.desk.estimate.Figures.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.rapporteur.analyze.estimate.Bca;
import org.rapporteur.analyze.estimate.BestByBic;
import org.rapporteur.analyze.estimate.Bootstrap;
import org.rapporteur.analyze.estimate.Bootstrap.Scheme;
import org.rapporteur.analyze.estimate.Cells;
import org.rapporteur.analyze.estimate.Selection;
import org.rapporteur.analyze.estimate.Stepwise;
import org.rapporteur.analyze.numerics.Quantiles;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Hierarchy;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.ModelFit;
import org.rapporteur.model.estimate.Outcome;

/// Intervals that allow for the choice of the model.
///
/// A bootstrap that selects is noisy at its ends: with the usual thousand replicates an end moves
/// by several percent from seed to seed, and may jump where the replicates have a gap. So at least
/// five seeds are run, more where fits are cheap; each end is the median over the seeds, and its
/// spread is printed.
final class BootstrapEstimates {
  private static final int BLOCK = 125;
  private static final int LEAST_SEEDS = 5;
  private static final int MOST_SEEDS = 60;
  private static final double FITS = 3e6;
  private static final int FITS_OF_A_STEPWISE_CHOICE = 150;
  private static final double MOST_FAILED = 0.05;

  private final ListTable table;
  private final Cells cells;
  private final Work work;
  private final long seed;

  BootstrapEstimates(ListTable table, Work work, long seed) {
    this.table = table;
    this.cells = Cells.of(table);
    this.work = work;
    this.seed = seed;
  }

  Drawn stepwise(Settings settings) {
    int lists = table.lists().size();
    double threshold = settings.number(Stepwise.USUAL_THRESHOLD, "pthresh", "threshold");
    var original = new Stepwise(lists, threshold, table.referrals()).choose(cells);
    return repeated(
        Method.LOGLIN_STEPWISE_BCA,
        settings,
        original.model(),
        original.total(),
        FITS_OF_A_STEPWISE_CHOICE,
        () -> {
          var again = new Stepwise(lists, threshold, table.referrals());
          return t -> again.choose(t).total();
        });
  }

  /// Among all models, or the best of the original ranking: `top 5`.
  Drawn best(Settings settings) {
    var ranked = new LogLinearEstimates(table).ranked(settings, true);
    if (ranked.isEmpty()) {
      return Drawn.without(
          Estimate.refused(
              Method.LOGLIN_BIC_BCA,
              settings.text(),
              "",
              "None of the models has an estimate on this table."));
    }
    int top = settings.whole(ranked.size(), "among top", "top", "ntop");
    List<Hierarchy> models = ranked.stream().limit(Math.max(1, top)).map(ModelFit::model).toList();
    var drawn =
        repeated(
            Method.LOGLIN_BIC_BCA,
            settings,
            ranked.getFirst().model(),
            ranked.getFirst().total(),
            models.size(),
            () -> new BestByBic(models, cells));
    return drawn.with(LogLinearEstimates.tied(ranked));
  }

  private Drawn repeated(
      Method method,
      Settings settings,
      Hierarchy model,
      double estimate,
      int fits,
      Supplier<Selection> selection) {
    if (Double.isNaN(estimate)) {
      return Drawn.without(
          Estimate.refused(
              method,
              settings.text(),
              model.name(),
              "The model that is chosen has no estimate on this table."));
    }
    int replicates = settings.whole(1000, "nboot", "replicates", "B");
    if (replicates < 50) {
      throw new IllegalArgumentException("An interval needs at least 50 replicates: nboot=1000.");
    }
    int usual = (int) Math.max(LEAST_SEEDS, Math.min(MOST_SEEDS, FITS / fits / replicates));
    int seeds = Math.max(1, settings.whole(usual, "seeds"));
    double[] withoutOne = Bootstrap.withoutOne(cells, selection.get());
    var draws = draws(method, settings, replicates, seeds, selection);
    var intervals =
        draws.stream().map(d -> Bootstrap.interval(cells, estimate, d, withoutOne)).toList();
    double[] all = draws.stream().flatMapToDouble(DoubleStream::of).toArray();
    Bca whole = Bootstrap.interval(cells, estimate, all, withoutOne);
    double low = median(intervals, Bca::low95);
    double high = median(intervals, Bca::high95);
    var facts = new ArrayList<Estimate.Fact>();
    facts.add(fact("80 percent interval, low", median(intervals, Bca::low80)));
    facts.add(fact("80 percent interval, high", median(intervals, Bca::high80)));
    facts.add(fact("lower end over the seeds", spread(intervals, Bca::low95)));
    facts.add(fact("upper end over the seeds", spread(intervals, Bca::high95)));
    if (method == Method.LOGLIN_BIC_BCA) {
      facts.add(fact("models chosen among", fits));
    }
    facts.add(fact("replicates of each seed", replicates));
    facts.add(fact("seeds", seeds));
    facts.add(fact("replicates without an estimate", whole.failed()));
    facts.add(fact("replicates tied with the estimate", whole.tied()));
    facts.add(fact("share of replicates below", whole.shareBelow()));
    facts.add(fact("acceleration", whole.acceleration()));
    return new Drawn(
        new Estimate(
            method,
            settings.text(),
            model.name(),
            new Outcome.Total(estimate, low, high, "bias-corrected and accelerated bootstrap"),
            cautions(whole, all.length),
            facts,
            seed),
        draws.getFirst(),
        Bootstrap.moments(cells, withoutOne));
  }

  /// One array of replicates for each seed.
  private List<double[]> draws(
      Method method, Settings settings, int replicates, int seeds, Supplier<Selection> selection) {
    int blocks = (replicates + BLOCK - 1) / BLOCK;
    String name = method.label() + " " + settings.text();
    var streams =
        IntStream.range(0, seeds).mapToObj(s -> new Streams(table.hash(), name, seed + s)).toList();
    // a selection learns from table to table, so the seeds of one block share it
    var done =
        work.each(
            IntStream.range(0, blocks).boxed().toList(),
            block -> {
              int size = Math.min(BLOCK, replicates - block * BLOCK);
              var shared = selection.get();
              return streams.stream()
                  .map(s -> Bootstrap.block(cells, shared, Scheme.PEOPLE, size, s.stream(block)))
                  .toList();
            });
    return IntStream.range(0, seeds)
        .mapToObj(s -> done.stream().flatMapToDouble(b -> DoubleStream.of(b.get(s))).toArray())
        .toList();
  }

  private static List<Caution> cautions(Bca whole, int replicates) {
    var cautions = new ArrayList<Caution>();
    if (whole.failed() > MOST_FAILED * replicates) {
      cautions.add(
          new Caution(
              Caution.Kind.FAILED_REPLICATES,
              whole.failed()
                  + " of "
                  + replicates
                  + " resampled tables had no estimate, so the interval speaks only for the"
                  + " others."));
    }
    if (Double.isNaN(whole.low95()) || Double.isNaN(whole.high95())) {
      cautions.add(
          new Caution(
              Caution.Kind.NO_INTERVAL,
              Double.isNaN(whole.acceleration())
                  ? "Taking out one person can leave no estimate, so no interval can be made."
                  : "All resampled tables lie on one side of the estimate, so no interval can be"
                      + " made."));
    }
    return cautions;
  }

  private static double median(List<Bca> intervals, ToDoubleFunction<Bca> of) {
    return Quantiles.median(intervals.stream().mapToDouble(of).toArray());
  }

  private static String spread(List<Bca> intervals, ToDoubleFunction<Bca> of) {
    double[] ends = intervals.stream().mapToDouble(of).sorted().toArray();
    return Figures.plain(ends[0]) + " to " + Figures.plain(ends[ends.length - 1]);
  }
}
