package org.rapporteur.analyze.estimate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.numerics.Cholesky;
import org.rapporteur.analyze.numerics.LogGamma;
import org.rapporteur.model.estimate.Hierarchy;

/// Fits hierarchical log-linear models to Poisson counts by iteratively reweighted least squares.
///
/// log mu of a combination is the sum of the coefficients of its parts, so exp of the intercept is
/// what the model expects on no list. Terms whose lists nobody is on together have the coefficient
/// minus infinity: they and every combination with them leave the fit, and the combinations' zeros
/// are fitted exactly. Whether the other coefficients exist is asked of [Estimability] before; here
/// a likelihood without a maximum shows as a fit that drifts, or that ends on a singular matrix.
///
/// One instance serves one thread; it holds its arrays and the last fit.
final class LogLinear {
  private static final int STEPS = 100;
  private static final double RELATIVE = 1e-12;

  private final int lists;
  private final int size;
  private final boolean[] live;
  private final double[] eta;
  private final double[] mu;
  private final double[] weights;
  private final double[] working;
  private final double[] beta;
  private final double[] before;
  private final double[] right;
  private final int[] terms;
  private final Cholesky cholesky;
  private int parameters;
  private double deviance;
  private double logLikelihood;
  private boolean converged;

  LogLinear(int lists, int largestModel) {
    this.lists = lists;
    size = 1 << lists;
    live = new boolean[size];
    eta = new double[size];
    mu = new double[size];
    weights = new double[size];
    working = new double[size];
    beta = new double[size];
    before = new double[size];
    terms = new int[largestModel + 1];
    right = new double[largestModel + 1];
    cholesky = new Cholesky(largestModel + 1);
  }

  /// Room for every model up to an order.
  static LogLinear forOrder(int lists, int order) {
    long terms = 0;
    long binomial = 1;
    for (int k = 1; k <= Math.min(order, lists); k++) {
      binomial = binomial * (lists - k + 1) / k;
      terms += binomial;
    }
    return new LogLinear(lists, (int) terms);
  }

  static LogLinear forModel(Hierarchy model) {
    return new LogLinear(model.lists(), model.terms().size());
  }

  /// Fits a model to what was observed.
  ///
  /// @param model its terms, without the intercept
  /// @param start coefficients to begin from, by term
  /// @return whether the iteration settled
  boolean fit(int[] model, Cells cells, double @Nullable [] start) {
    prepare(model, cells);
    live[0] = false;
    return iterate(cells.counts(), 0, start);
  }

  /// Fits a model to what was observed and a supposed number of people on no list.
  boolean fitWith(int[] model, Cells cells, double unseen, double @Nullable [] start) {
    prepare(model, cells);
    live[0] = true;
    return iterate(cells.counts(), unseen, start);
  }

  /// What is left of the model and of the cells after the terms at minus infinity are gone.
  private void prepare(int[] model, Cells cells) {
    for (int pattern = 1; pattern < size; pattern++) {
      live[pattern] = cells.possible(pattern);
    }
    parameters = 1;
    terms[0] = 0;
    for (int term : model) {
      if (cells.margin(term) > 0) {
        terms[parameters++] = term;
      } else {
        int rest = (size - 1) & ~term;
        for (int other = rest; ; other = (other - 1) & rest) {
          live[term | other] = false;
          if (other == 0) {
            break;
          }
        }
      }
    }
  }

  private boolean iterate(double[] counts, double unseen, double @Nullable [] start) {
    double saturated = 0;
    for (int i = 0; i < size; i++) {
      double y = i == 0 ? unseen : counts[i];
      if (live[i] && y > 0) {
        saturated += y * StrictMath.log(y) - y;
      }
    }
    begin(counts, unseen, start);
    deviance = Double.POSITIVE_INFINITY;
    converged = false;
    for (int step = 0; step < STEPS && !converged; step++) {
      double last = deviance;
      System.arraycopy(beta, 0, before, 0, size);
      if (!improve(counts, unseen)) {
        break;
      }
      deviance = devianceAt(counts, unseen, saturated);
      // a warm start is a place on the model too, but its deviance is not known yet
      for (int halving = 0;
          step > 0 && halving < 40 && !(deviance <= last + 1e-9 * (Math.abs(last) + 1));
          halving++) {
        for (int i = 0; i < parameters; i++) {
          beta[terms[i]] = (beta[terms[i]] + before[terms[i]]) / 2;
        }
        deviance = devianceAt(counts, unseen, saturated);
      }
      // below the second summand a difference of deviances is rounding
      converged =
          Math.abs(deviance - last)
              <= RELATIVE * (Math.abs(deviance) + 0.1) + 4e-15 * (Math.abs(saturated) + 1);
    }
    logLikelihood = logLikelihoodNow(counts, unseen);
    return converged;
  }

  private void begin(double[] counts, double unseen, double @Nullable [] start) {
    if (start != null) {
      Arrays.fill(beta, 0);
      for (int i = 0; i < parameters; i++) {
        beta[terms[i]] = start[terms[i]];
      }
      expect();
      return;
    }
    for (int i = 0; i < size; i++) {
      if (live[i]) {
        mu[i] = (i == 0 ? unseen : counts[i]) + 0.5;
        eta[i] = StrictMath.log(mu[i]);
      }
    }
  }

  /// One weighted least-squares step.
  private boolean improve(double[] counts, double unseen) {
    for (int i = 0; i < size; i++) {
      if (live[i]) {
        weights[i] = mu[i];
        working[i] = mu[i] * eta[i] + ((i == 0 ? unseen : counts[i]) - mu[i]);
      } else {
        weights[i] = 0;
        working[i] = 0;
      }
    }
    Lattice.supersetSums(weights);
    Lattice.supersetSums(working);
    double[] matrix = cholesky.matrix();
    for (int i = 0; i < parameters; i++) {
      int row = i * cholesky.stride();
      for (int j = 0; j <= i; j++) {
        matrix[row + j] = weights[terms[i] | terms[j]];
      }
      right[i] = working[terms[i]];
    }
    if (!cholesky.factor(parameters)) {
      return false;
    }
    cholesky.solve(right);
    Arrays.fill(beta, 0);
    for (int i = 0; i < parameters; i++) {
      beta[terms[i]] = right[i];
    }
    return true;
  }

  private void expect() {
    System.arraycopy(beta, 0, eta, 0, size);
    Lattice.subsetSums(eta);
    for (int i = 0; i < size; i++) {
      if (live[i]) {
        mu[i] = StrictMath.exp(eta[i]);
      }
    }
  }

  private double devianceAt(double[] counts, double unseen, double saturated) {
    expect();
    double sum = 0;
    for (int i = 0; i < size; i++) {
      if (live[i]) {
        double y = i == 0 ? unseen : counts[i];
        sum += y == 0 ? -mu[i] : y * eta[i] - mu[i];
      }
    }
    double result = 2 * (saturated - sum);
    return Double.isNaN(result) ? Double.POSITIVE_INFINITY : result;
  }

  private double logLikelihoodNow(double[] counts, double unseen) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      if (live[i]) {
        double y = i == 0 ? unseen : counts[i];
        sum += y == 0 ? -mu[i] : y * eta[i] - mu[i] - LogGamma.of(y + 1);
      }
    }
    return sum;
  }

  /// How many the model expects on no list.
  double unseen() {
    return StrictMath.exp(beta[0]);
  }

  /// The variance of the intercept, from the information at the last step.
  double interceptVariance() {
    return cholesky.inverseDiagonal(0);
  }

  double logLikelihood() {
    return logLikelihood;
  }

  double deviance() {
    return deviance;
  }

  /// Parameters that are finite, the intercept among them.
  int finiteParameters() {
    return parameters;
  }

  /// A copy of the coefficients by term, for a later start.
  double[] coefficients() {
    return beta.clone();
  }

  /// What the model expects on a combination; 0 where it can hold nobody.
  double expected(int pattern) {
    return live[pattern] ? mu[pattern] : 0;
  }

  /// What the model expects on all these lists, whatever else.
  double expectedOnAll(int pattern) {
    double sum = 0;
    int rest = (size - 1) & ~pattern;
    for (int other = rest; ; other = (other - 1) & rest) {
      sum += expected(pattern | other);
      if (other == 0) {
        return sum;
      }
    }
  }

  /// Sum of y log p, where p is a cell's share of all that is expected, over observed and supposed.
  double logShares(Cells cells, double unseen) {
    double total = 0;
    for (int i = 0; i < size; i++) {
      total += expected(i);
    }
    double logTotal = StrictMath.log(total);
    double sum = unseen > 0 ? unseen * (eta[0] - logTotal) : 0;
    double[] counts = cells.counts();
    for (int i = 1; i < size; i++) {
      if (counts[i] > 0) {
        sum += counts[i] * (eta[i] - logTotal);
      }
    }
    return sum;
  }

  int lists() {
    return lists;
  }
}
