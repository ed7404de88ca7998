package org.rapporteur.desk.estimate;

import static org.rapporteur.desk.estimate.Figures.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.analyze.estimate.Cells;
import org.rapporteur.analyze.estimate.ChordalGraph;
import org.rapporteur.analyze.estimate.Convergence;
import org.rapporteur.analyze.estimate.GraphAverage;
import org.rapporteur.analyze.estimate.LatentClasses;
import org.rapporteur.analyze.numerics.Quantiles;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Estimate.Fact;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;

/// The methods that average over a posterior.
final class BayesianEstimates {
  private static final int ROUNDS = 5;
  private static final int LEAST_CHAINS = 4;
  private static final double NEAR_BOUND = 0.005;
  private static final double ALMOST_NEVER = 0.95;

  private final ListTable table;
  private final Cells cells;
  private final Work work;
  private final long seed;

  BayesianEstimates(ListTable table, Work work, long seed) {
    this.table = table;
    this.cells = Cells.of(table);
    this.work = work;
    this.seed = seed;
  }

  /// `delta=…`; the grid of dga is asked for by `Nmiss1to30n`.
  Drawn graphs(Settings settings) {
    int lists = table.lists().size();
    if (!table.structuralZeros().isEmpty()) {
      return impossible(Method.DGA_BMA, settings);
    }
    if (lists > ChordalGraph.MOST_LISTS) {
      return Drawn.without(
          Estimate.refused(
              Method.DGA_BMA,
              settings.text(),
              "",
              "With " + lists + " lists there are too many graphs; merge lists down to six."));
    }
    double delta = settings.number(GraphAverage.usualDelta(lists), "delta");
    var grid =
        java.util.regex.Pattern.compile("(?i)nmiss\\s*1\\s*to\\s*(\\d+)\\s*n")
            .matcher(settings.text());
    var average = new GraphAverage(cells, delta);
    var posterior =
        grid.find() ? average.upTo(Double.parseDouble(grid.group(1))) : average.everywhere();
    var cautions = new ArrayList<Caution>();
    if (posterior.limited()) {
      cautions.add(
          new Caution(
              Caution.Kind.GRID_LIMITED,
              "The upper end is limited by the grid, which ends at "
                  + Figures.plain(posterior.furthest())
                  + "."));
    }
    var estimate =
        new Estimate(
            Method.DGA_BMA,
            settings.text(),
            "",
            new Outcome.Total(posterior.median(), posterior.low(), posterior.high(), "posterior"),
            cautions,
            graphFacts(posterior, delta),
            0);
    return new Drawn(
        estimate,
        posterior.points().stream().mapToDouble(Double::doubleValue).toArray(),
        new double[2]);
  }

  private static List<Fact> graphFacts(GraphAverage.Posterior posterior, double delta) {
    return List.of(
        fact("delta", delta),
        fact("mean", posterior.mean()),
        fact("likeliest graph", posterior.topGraph()),
        fact("its probability", posterior.topShare()),
        fact("graphs", posterior.graphs()),
        fact("grid ends at", posterior.furthest()),
        fact("posterior in the last hundredth of the grid", posterior.tail()));
  }

  /// Methods that know only one kind of zero.
  private static Drawn impossible(Method method, Settings settings) {
    return Drawn.without(
        Estimate.refused(
            method,
            settings.text(),
            "",
            "A combination is declared impossible, and this method takes every empty one for"
                + " chance."));
  }

  Drawn latentClasses(Settings settings) {
    if (!table.structuralZeros().isEmpty()) {
      return impossible(Method.LCMCR, settings);
    }
    var wanted = classSettings(settings);
    var streams = new Streams(table.hash(), "lcmcr " + settings.text(), seed);
    List<Integer> chains = IntStream.range(0, wanted.chains()).boxed().toList();
    List<LatentClasses> running =
        work.each(
            chains,
            c ->
                LatentClasses.begin(cells, wanted, c, streams.stream(c)).advance(wanted.samples()));
    Convergence convergence = convergence(running);
    for (int round = 1; round < ROUNDS && !convergence.agrees(); round++) {
      running = work.each(running, c -> c.advance(wanted.samples()));
      convergence = convergence(running);
    }
    var facts = classFacts(wanted, running, convergence);
    if (!convergence.agrees()) {
      String reason =
          "The chains do not agree (R-hat "
              + Figures.plain(convergence.rHat())
              + ", "
              + Figures.plain(Math.floor(Math.min(convergence.bulk(), convergence.tail())))
              + " independent draws); their medians are "
              + medians(running)
              + ".";
      return Drawn.without(
          new Estimate(
              Method.LCMCR,
              settings.text(),
              "",
              new Outcome.Refused(reason),
              List.of(new Caution(Caution.Kind.CHAINS_DISAGREE, reason)),
              facts,
              seed));
    }
    double[] draws = pooled(running);
    var estimate =
        new Estimate(
            Method.LCMCR,
            settings.text(),
            "",
            new Outcome.Total(
                Quantiles.of(draws, 0.5),
                Quantiles.of(draws, 0.025),
                Quantiles.of(draws, 0.975),
                "posterior"),
            classCautions(running, wanted),
            facts,
            seed);
    return new Drawn(estimate, draws, new double[2]);
  }

  private static LatentClasses.Settings classSettings(Settings settings) {
    var usual = LatentClasses.Settings.USUAL;
    double both = settings.number(usual.shape(), "a=b", "a0=b0");
    double chains = settings.before("chains").orElse(settings.number(usual.chains(), "chains"));
    return new LatentClasses.Settings(
        settings.whole(usual.classes(), "K", "classes"),
        settings.whole(usual.burn(), "burn-in", "burnin", "burn"),
        (int) settings.before("samples").orElse(settings.number(usual.samples(), "samples")),
        settings.whole(usual.thin(), "thinning", "thin"),
        // fewer than four cannot show that they disagree
        chains < LEAST_CHAINS ? usual.chains() : (int) chains,
        settings.number(both, "a0"),
        settings.number(both, "b0"),
        settings.number(usual.captureA(), "capture a", "lambda a"),
        settings.number(usual.captureB(), "capture b", "lambda b"),
        settings.number(usual.bound(), "bound"));
  }

  private static Convergence convergence(List<LatentClasses> chains) {
    return Convergence.of(chains.stream().map(LatentClasses::totals).toList());
  }

  private static double[] pooled(List<LatentClasses> chains) {
    return chains.stream().flatMapToDouble(c -> Arrays.stream(c.totals())).sorted().toArray();
  }

  private static String medians(List<LatentClasses> chains) {
    return chains.stream()
        .map(c -> Figures.plain(Math.rint(Quantiles.median(c.totals()))))
        .collect(Collectors.joining(", "));
  }

  private List<Fact> classFacts(
      LatentClasses.Settings wanted, List<LatentClasses> chains, Convergence convergence) {
    var prior =
        LatentClasses.priorMissed(
            table.lists().size(),
            wanted,
            4000,
            new Streams(table.hash(), "lcmcr prior", seed).stream(0));
    Arrays.sort(prior);
    return List.of(
        fact("classes at most", wanted.classes()),
        fact("chains", wanted.chains()),
        fact("medians of the chains", medians(chains)),
        fact("R-hat", convergence.rHat()),
        fact("independent draws, bulk", Math.floor(convergence.bulk())),
        fact("independent draws, tails", Math.floor(convergence.tail())),
        fact("unknown people at most, in multiples of the known", wanted.bound()),
        fact("share of draws near that bound", nearBound(chains)),
        fact("chance of being on no list in the hardest class", hardest(chains)),
        fact(
            "share on no list before any data, 2.5, 50 and 97.5 percent",
            Figures.plain(Quantiles.of(prior, 0.025))
                + ", "
                + Figures.plain(Quantiles.of(prior, 0.5))
                + ", "
                + Figures.plain(Quantiles.of(prior, 0.975))));
  }

  private static double nearBound(List<LatentClasses> chains) {
    return chains.stream().mapToDouble(LatentClasses::nearBound).average().orElse(0);
  }

  private static double hardest(List<LatentClasses> chains) {
    return chains.stream().mapToDouble(LatentClasses::meanHardest).average().orElse(0);
  }

  private static List<Caution> classCautions(
      List<LatentClasses> chains, LatentClasses.Settings wanted) {
    var cautions = new ArrayList<Caution>();
    if (nearBound(chains) > NEAR_BOUND) {
      cautions.add(
          new Caution(
              Caution.Kind.GRID_LIMITED,
              "The upper end is limited by the bound of "
                  + Figures.plain(wanted.bound())
                  + " unknown people for each known one."));
    }
    if (hardest(chains) > ALMOST_NEVER) {
      cautions.add(
          new Caution(
              Caution.Kind.EXTRAPOLATES,
              "The people of one class are missed by all lists with a probability above 0.95: their"
                  + " number is extrapolated, not seen."));
    }
    return cautions;
  }
}
