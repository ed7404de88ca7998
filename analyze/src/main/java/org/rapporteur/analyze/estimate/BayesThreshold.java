package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.numerics.Cholesky;
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

  /// @param order 2 or 3
  /// @param proper whether interactions have a prior; without one, a term whose lists nobody is on
  ///   together is minus infinity
  /// @param draws of each fit, after the first ones are thrown away
  public record Settings(int order, double threshold, boolean proper, double variance, int draws) {
    public static final Settings USUAL = new Settings(2, 2, true, 1, 200_000);

    public Settings {
      if (draws < 1_000 || draws > 10_000_000) {
        throw new IllegalArgumentException(
            "Thresholding takes a thousand to ten million draws: draws=200000.");
      }
    }
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

  /// A random walk from the mode, with the shape of the posterior there.
  private Draws draw(List<Integer> interactions, List<Integer> removed) {
    int[] terms = terms(interactions);
    var posterior = new Posterior(terms, removed);
    double[] here = posterior.mode();
    int p = terms.length;
    double scale = 2.38 / StrictMath.sqrt(p);
    int draws = settings.draws();
    double level = posterior.log(here);
    var step = new double[p];
    var next = new double[p];
    var sum = new double[p];
    var squares = new double[p];
    double[] centre = here.clone();
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
        for (int k = 0; k < p; k++) {
          double d = here[k] - centre[k];
          sum[k] += d;
          squares[k] += d * d;
        }
        if (i % KEEP_EVERY == 0) {
          intercepts[i / KEEP_EVERY] = here[0];
        }
      }
    }
    var ratios = new double[interactions.size()];
    for (int i = 0; i < ratios.length; i++) {
      int k = p - ratios.length + i;
      double mean = sum[k] / draws;
      double deviation = StrictMath.sqrt(squares[k] / draws - mean * mean);
      ratios[i] = Math.abs(centre[k] + mean) / deviation;
    }
    return new Draws(intercepts, ratios);
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

  /// The posterior of the coefficients.
  private final class Posterior {
    private final int[] terms;
    private final boolean[] live;
    private final double[] precision;
    private final double[] lattice = new double[1 << cells.lists()];
    private final Cholesky shape;

    Posterior(int[] terms, List<Integer> removed) {
      this.terms = terms;
      live = new boolean[lattice.length];
      for (int pattern = 1; pattern < live.length; pattern++) {
        int here = pattern;
        live[pattern] = cells.possible(pattern) && removed.stream().noneMatch(r -> (r & here) == r);
      }
      precision = new double[terms.length];
      for (int k = 0; k < terms.length; k++) {
        boolean interaction = Integer.bitCount(terms[k]) > 1;
        precision[k] = !settings.proper() ? 0 : interaction ? 1 / settings.variance() : 1 / FLAT;
      }
      shape = new Cholesky(terms.length);
    }

    Cholesky shape() {
      return shape;
    }

    double log(double[] beta) {
      spread(beta);
      double sum = 0;
      double[] counts = cells.counts();
      for (int i = 1; i < lattice.length; i++) {
        if (live[i]) {
          sum += counts[i] * lattice[i] - StrictMath.exp(lattice[i]);
        }
      }
      for (int k = 0; k < terms.length; k++) {
        sum -= precision[k] * beta[k] * beta[k] / 2;
      }
      return sum;
    }

    private void spread(double[] beta) {
      Arrays.fill(lattice, 0);
      for (int k = 0; k < terms.length; k++) {
        lattice[terms[k]] = beta[k];
      }
      Lattice.subsetSums(lattice);
    }

    /// Newton's method with halving; leaves the factor of the negative Hessian in `shape`.
    double[] mode() {
      double[] beta = start();
      double level = log(beta);
      double @Nullable [] direction = null;
      for (int step = 0; step < 200; step++) {
        direction = direction(beta);
        double fraction = 1;
        double[] next = moved(beta, direction, fraction);
        double there = log(next);
        while (!(there >= level - 1e-10) && fraction > 1e-9) {
          fraction /= 2;
          next = moved(beta, direction, fraction);
          there = log(next);
        }
        double gain = there - level;
        beta = next;
        level = there;
        if (Math.abs(gain) < 1e-11) {
          break;
        }
      }
      direction(beta);
      return beta;
    }

    private double[] start() {
      var beta = new double[terms.length];
      double people = cells.people();
      beta[0] = StrictMath.log(people);
      for (int k = 1; k < terms.length && Integer.bitCount(terms[k]) == 1; k++) {
        beta[k] = StrictMath.log((cells.margin(terms[k]) + 0.5) / (2 * people));
      }
      return beta;
    }

    private double[] direction(double[] beta) {
      spread(beta);
      var mu = new double[lattice.length];
      var rest = new double[lattice.length];
      double[] counts = cells.counts();
      for (int i = 1; i < lattice.length; i++) {
        if (live[i]) {
          mu[i] = StrictMath.exp(lattice[i]);
          rest[i] = counts[i] - mu[i];
        }
      }
      Lattice.supersetSums(mu);
      Lattice.supersetSums(rest);
      double[] matrix = shape.matrix();
      var right = new double[terms.length];
      for (int i = 0; i < terms.length; i++) {
        for (int j = 0; j <= i; j++) {
          matrix[i * shape.stride() + j] = mu[terms[i] | terms[j]] + (i == j ? precision[i] : 0);
        }
        right[i] = rest[terms[i]] - precision[i] * beta[i];
      }
      if (!shape.factor(terms.length)) {
        throw new ArithmeticException("the posterior has no mode");
      }
      shape.solve(right);
      return right;
    }

    private double[] moved(double[] beta, double[] direction, double fraction) {
      double[] next = beta.clone();
      for (int k = 0; k < next.length; k++) {
        next[k] += fraction * direction[k];
      }
      return next;
    }
  }
}
