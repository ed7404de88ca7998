package org.rapporteur.analyze.estimate;

import org.rapporteur.analyze.numerics.Cholesky;
import org.rapporteur.analyze.numerics.LogGamma;

/// A Poisson regression with any columns, for the few models that are not hierarchical: lower
/// bounds and heterogeneity. The intercept is the first column and not given.
final class DenseFit {
  private final int columns;
  private final Cholesky cholesky;
  private final double[] beta;
  private double deviance;
  private double logLikelihood;
  private double logShares;

  DenseFit(int columns) {
    this.columns = columns + 1;
    cholesky = new Cholesky(this.columns);
    beta = new double[this.columns];
  }

  /// @param rows the columns' values, row by row
  /// @return whether the iteration settled
  boolean fit(double[][] rows, double[] counts) {
    int n = rows.length;
    var eta = new double[n];
    for (int i = 0; i < n; i++) {
      eta[i] = StrictMath.log(counts[i] + 0.5);
    }
    deviance = Double.POSITIVE_INFINITY;
    for (int step = 0; step < 100; step++) {
      double last = deviance;
      double[] before = beta.clone();
      if (!solve(rows, counts, eta)) {
        return false;
      }
      evaluate(rows, counts, eta);
      for (int halving = 0;
          step > 0 && halving < 40 && !(deviance <= last + 1e-9 * (Math.abs(last) + 1));
          halving++) {
        for (int c = 0; c < columns; c++) {
          beta[c] = (beta[c] + before[c]) / 2;
        }
        evaluate(rows, counts, eta);
      }
      if (Math.abs(deviance - last) <= 1e-12 * (Math.abs(deviance) + 0.1)) {
        return true;
      }
    }
    return Double.isFinite(deviance);
  }

  private boolean solve(double[][] rows, double[] counts, double[] eta) {
    double[] matrix = cholesky.matrix();
    java.util.Arrays.fill(matrix, 0);
    var right = new double[columns];
    for (int i = 0; i < rows.length; i++) {
      double mu = StrictMath.exp(eta[i]);
      double z = mu * eta[i] + counts[i] - mu;
      for (int c = 0; c < columns; c++) {
        double x = at(rows[i], c);
        if (x != 0) {
          right[c] += x * z;
          for (int d = 0; d <= c; d++) {
            matrix[c * cholesky.stride() + d] += mu * x * at(rows[i], d);
          }
        }
      }
    }
    if (!cholesky.factor(columns)) {
      return false;
    }
    cholesky.solve(right);
    System.arraycopy(right, 0, beta, 0, columns);
    return true;
  }

  private void evaluate(double[][] rows, double[] counts, double[] eta) {
    double sum = 0;
    double total = 0;
    double observed = 0;
    double weighted = 0;
    logLikelihood = 0;
    for (int i = 0; i < rows.length; i++) {
      double value = 0;
      for (int c = 0; c < columns; c++) {
        value += beta[c] * at(rows[i], c);
      }
      eta[i] = value;
      double mu = StrictMath.exp(value);
      double y = counts[i];
      sum += y == 0 ? mu : y * (StrictMath.log(y) - value) - (y - mu);
      total += mu;
      observed += y;
      weighted += y == 0 ? 0 : y * value;
      logLikelihood += y == 0 ? -mu : y * value - mu - LogGamma.of(y + 1);
    }
    logShares = weighted - observed * StrictMath.log(total);
    deviance = Double.isNaN(sum) ? Double.POSITIVE_INFINITY : 2 * sum;
  }

  private static double at(double[] row, int column) {
    return column == 0 ? 1 : row[column - 1];
  }

  double coefficient(int column) {
    return beta[column + 1];
  }

  double unseen() {
    return StrictMath.exp(beta[0]);
  }

  double interceptVariance() {
    return cholesky.inverseDiagonal(0);
  }

  double deviance() {
    return deviance;
  }

  double logLikelihood() {
    return logLikelihood;
  }

  double logShares() {
    return logShares;
  }
}
