package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rapporteur.analyze.numerics.Samples;
import org.rapporteur.model.estimate.Hierarchy;

/// Log-linear models with priors, in which terms that the data do not ask for are dropped (E11;
/// Silverman 2020).
///
/// All pairs enter; a pair whose posterior mean is less than `threshold` posterior deviations from
/// zero leaves. With terms of three, those whose three pairs stayed enter next and are judged
/// alike. The rest is fitted once more, and the total is the known people and exp of the intercept.
///
/// Interactions have normal priors with mean 0 and variance 1, intercept and main effects with
/// variance 10,000, which are the published settings.
public final class BayesThreshold {
  private static final double FLAT = 1e4;
  private static final int BURN = 5_000;
  private static final int KEEP_EVERY = 10;

  /// How the posterior is drawn from.
  public sealed interface Run {
    /// So many draws that chance moves nothing that is printed.
    ///
    /// @param draws of each fit, after the first ones are thrown away
    record Settled(int draws) implements Run {
      public static final Settled USUAL = new Settled(200_000);

      public Settled {
        requireDraws(draws);
      }
    }

    /// The very draws that published results were made of; see [PublishedWalk].
    ///
    /// @param burn steps thrown away first
    /// @param draws steps after them
    /// @param thin of so many steps one is kept
    record Published(int burn, int draws, int thin, int seed) implements Run {
      public static final Published USUAL = new Published(1_000, 10_000, 1, 12_345);

      public Published {
        requireDraws(draws);
        if (burn < 0 || thin < 1 || draws / thin < 100) {
          throw new IllegalArgumentException(
              "The published walk keeps a hundred draws or more: burnin=1000 mcmc=10000 thin=1.");
        }
      }
    }

    private static void requireDraws(int draws) {
      if (draws < 1_000 || draws > 10_000_000) {
        throw new IllegalArgumentException(
            "Thresholding takes a thousand to ten million draws: draws=200000.");
      }
    }
  }

  /// @param order 2 or 3
  /// @param proper whether interactions have a prior; without one, a term whose lists nobody is on
  ///   together is minus infinity
  public record Settings(int order, double threshold, boolean proper, double variance, Run run) {
    public static final Settings USUAL = new Settings(2, 2, true, 1, Run.Settled.USUAL);
  }

  /// A term that was judged.
  ///
  /// @param ratio its posterior mean by its posterior deviation, without sign
  public record Judged(int term, double ratio) {}

  /// What came of it.
  public static final class Result {
    private final double[] totals;
    private final List<Integer> interactions;
    private final List<Judged> judged;
    private final List<Integer> removed;

    Result(
        double[] totals, List<Integer> interactions, List<Judged> judged, List<Integer> removed) {
      this.totals = totals;
      this.interactions = List.copyOf(interactions);
      this.judged = List.copyOf(judged);
      this.removed = List.copyOf(removed);
    }

    /// Draws of the total, ascending; none if the model of all pairs has no estimate.
    public double[] totals() {
      return totals.clone();
    }

    /// The terms that stayed.
    public List<Integer> interactions() {
      return interactions;
    }

    /// All terms that were judged, those that left among them.
    public List<Judged> judged() {
      return judged;
    }

    /// The terms as they would be if one of them had been judged the other way; with a term, those
    /// leave that hold it.
    public List<Integer> otherwise(int term) {
      if (interactions.contains(term)) {
        return interactions.stream().filter(t -> (t & term) != term).toList();
      }
      var more = new ArrayList<>(interactions);
      more.add(term);
      return more.stream().sorted().toList();
    }
  }

  /// Of one fit: draws of the intercept, and mean by deviation of every interaction.
  private static final class Draws {
    private final double[] intercepts;
    private final double[] ratios;

    Draws(double[] intercepts, double[] ratios) {
      this.intercepts = intercepts;
      this.ratios = ratios;
    }
  }

  private final Cells cells;
  private final Settings settings;
  private final Samples samples;

  private BayesThreshold(Cells cells, Settings settings, RandomGenerator random) {
    this.cells = cells;
    this.settings = settings;
    samples = new Samples(random);
  }

  /// Empty totals if, without a prior, the model of all pairs has no estimate.
  public static Result run(Cells cells, Settings settings, RandomGenerator random) {
    return new BayesThreshold(cells, settings, random).run();
  }

  /// Draws of the total if one term had been judged the other way, ascending.
  public static double[] otherwise(
      Cells cells, Settings settings, Result result, int term, RandomGenerator random) {
    return new BayesThreshold(cells, settings, random)
        .totals(result.otherwise(term), result.removed);
  }

  private Result run() {
    int lists = cells.lists();
    List<Integer> pairs = ofSize(2);
    var removed = new ArrayList<Integer>();
    var judged = new ArrayList<Judged>();
    if (!settings.proper() && !new Estimability(new Hierarchy(lists, pairs)).of(cells).ok()) {
      return new Result(new double[0], List.of(), judged, removed);
    }
    pairs = finite(pairs, removed);
    var first = draw(pairs, removed);
    judged(pairs, first.ratios, judged);
    List<Integer> kept = kept(pairs, first.ratios);
    var all = new ArrayList<>(kept);
    List<Integer> triples = settings.order() == 3 ? eligible(kept) : List.of();
    if (!triples.isEmpty() && triplesAllowed(kept, triples)) {
      triples = finite(triples, removed);
      var both = new ArrayList<>(kept);
      both.addAll(triples);
      double[] of = draw(both, removed).ratios;
      double[] ratios = Arrays.copyOfRange(of, kept.size(), of.length);
      judged(triples, ratios, judged);
      all.addAll(kept(triples, ratios));
    }
    return new Result(totals(all, removed), all, judged, removed);
  }

  private double[] totals(List<Integer> terms, List<Integer> removed) {
    double[] intercepts = draw(terms, removed).intercepts;
    return Arrays.stream(intercepts)
        .map(b -> cells.people() + StrictMath.exp(b))
        .sorted()
        .toArray();
  }

  /// Without a prior, terms whose lists share nobody are minus infinity and go to `removed`.
  private List<Integer> finite(List<Integer> terms, List<Integer> removed) {
    if (settings.proper()) {
      return terms;
    }
    terms.stream().filter(t -> cells.margin(t) == 0).forEach(removed::add);
    return terms.stream().filter(t -> cells.margin(t) > 0).toList();
  }

  private static void judged(List<Integer> terms, double[] ratios, List<Judged> judged) {
    for (int i = 0; i < terms.size(); i++) {
      judged.add(new Judged(terms.get(i), ratios[i]));
    }
  }

  private boolean triplesAllowed(List<Integer> pairs, List<Integer> triples) {
    if (settings.proper()) {
      return true;
    }
    var terms = new ArrayList<>(pairs);
    terms.addAll(triples);
    return new Estimability(new Hierarchy(cells.lists(), terms)).of(cells).ok();
  }

  private List<Integer> ofSize(int size) {
    var terms = new ArrayList<Integer>();
    for (int term = 1; term < 1 << cells.lists(); term++) {
      if (Integer.bitCount(term) == size) {
        terms.add(term);
      }
    }
    return terms;
  }

  private List<Integer> eligible(List<Integer> pairs) {
    return ofSize(3).stream()
        .filter(t -> {
          for (int rest = t; rest != 0; rest &= rest - 1) {
            if (!pairs.contains(t & ~Integer.lowestOneBit(rest))) {
              return false;
            }
          }
          return true;
        })
        .toList();
  }

  private List<Integer> kept(List<Integer> terms, double[] ratios) {
    var kept = new ArrayList<Integer>();
    for (int i = 0; i < terms.size(); i++) {
      if (ratios[i] >= settings.threshold()) {
        kept.add(terms.get(i));
      }
    }
    return kept;
  }

  private Draws draw(List<Integer> interactions, List<Integer> removed) {
    int[] terms = terms(interactions);
    var precision = new double[terms.length];
    for (int k = 0; k < terms.length; k++) {
      boolean interaction = Integer.bitCount(terms[k]) > 1;
      precision[k] = !settings.proper() ? 0 : interaction ? 1 / settings.variance() : 1 / FLAT;
    }
    var posterior = new LogLinearPosterior(cells, terms, removed, precision);
    return switch (settings.run()) {
      case Run.Settled run -> settled(posterior, run.draws(), interactions.size());
      case Run.Published run -> published(posterior, run, interactions.size());
    };
  }

  /// A random walk from the mode, with the shape of the posterior there.
  private Draws settled(LogLinearPosterior posterior, int draws, int interactions) {
    double[] here = posterior.mode();
    int p = here.length;
    double scale = 2.38 / StrictMath.sqrt(p);
    double level = posterior.log(here);
    var step = new double[p];
    var next = new double[p];
    var moments = new Moments(here.clone());
    var intercepts = new double[(draws + KEEP_EVERY - 1) / KEEP_EVERY];
    for (int i = -BURN; i < draws; i++) {
      for (int k = 0; k < p; k++) {
        step[k] = samples.normal();
      }
      posterior.shape().spread(step);
      for (int k = 0; k < p; k++) {
        next[k] = here[k] + scale * step[k];
      }
      double there = posterior.log(next);
      if (StrictMath.log(samples.uniform()) < there - level) {
        System.arraycopy(next, 0, here, 0, p);
        level = there;
      }
      if (i >= 0) {
        moments.add(here);
        if (i % KEEP_EVERY == 0) {
          intercepts[i / KEEP_EVERY] = here[0];
        }
      }
    }
    return new Draws(intercepts, moments.ratios(interactions));
  }

  private static Draws published(
      LogLinearPosterior posterior, Run.Published run, int interactions) {
    double[][] draws = new PublishedWalk(posterior, run).draws();
    var moments = new Moments(draws[0].clone());
    for (double[] draw : draws) {
      moments.add(draw);
    }
    return new Draws(
        Arrays.stream(draws).mapToDouble(d -> d[0]).toArray(), moments.ratios(interactions));
  }

  /// Means and deviations, summed from near their centre.
  private static final class Moments {
    private final double[] centre;
    private final double[] sum;
    private final double[] squares;
    private int draws;

    Moments(double[] centre) {
      this.centre = centre;
      sum = new double[centre.length];
      squares = new double[centre.length];
    }

    void add(double[] draw) {
      draws++;
      for (int k = 0; k < sum.length; k++) {
        double d = draw[k] - centre[k];
        sum[k] += d;
        squares[k] += d * d;
      }
    }

    /// Mean by deviation of the last coefficients, without sign.
    double[] ratios(int last) {
      var ratios = new double[last];
      for (int i = 0; i < last; i++) {
        int k = sum.length - last + i;
        double mean = sum[k] / draws;
        double variance = (squares[k] - draws * mean * mean) / (draws - 1);
        ratios[i] = Math.abs(centre[k] + mean) / StrictMath.sqrt(variance);
      }
      return ratios;
    }
  }

  /// Intercept, main effects, interactions.
  private int[] terms(List<Integer> interactions) {
    int lists = cells.lists();
    var terms = new int[1 + lists + interactions.size()];
    for (int j = 0; j < lists; j++) {
      terms[1 + j] = 1 << j;
    }
    for (int i = 0; i < interactions.size(); i++) {
      terms[1 + lists + i] = interactions.get(i);
    }
    return terms;
  }
}
