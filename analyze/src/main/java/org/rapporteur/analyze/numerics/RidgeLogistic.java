package org.rapporteur.analyze.numerics;

import java.util.Arrays;
import java.util.List;

/// Learns a logistic regression with a ridge (Hoerl and Kennard 1970; le Cessie and van Houwelingen
/// 1992) by Newton's method. The weights come in the order of the signs, the bias last; the bias is
/// not drawn to zero.
public final class RidgeLogistic {
  private static final int STEPS = 30;
  private static final double NO_RIDGE = 1e-9;

  private final double ridge;

  /// @param ridge the penalty on the square of a weight
  public RidgeLogistic(double ridge) {
    this.ridge = ridge;
  }

  /// One example.
  public static final class Row {
    private final double[] signs;
    private final boolean answer;

    public Row(double[] signs, boolean answer) {
      this.signs = signs.clone();
      this.answer = answer;
    }

    public double[] signs() {
      return signs.clone();
    }

    public boolean answer() {
      return answer;
    }
  }

  /// @throws IllegalStateException if the rows do not tell the answers apart
  public double[] fit(List<Row> rows) {
    int size = rows.isEmpty() ? 1 : rows.getFirst().signs.length + 1;
    var weights = new double[size];
    var cholesky = new Cholesky(size);
    for (int step = 0; step < STEPS; step++) {
      var gradient = new double[size];
      Arrays.fill(cholesky.matrix(), 0);
      for (int i = 0; i < size; i++) {
        double penalty = i == size - 1 ? NO_RIDGE : ridge;
        gradient[i] -= penalty * weights[i];
        cholesky.matrix()[i * cholesky.stride() + i] += penalty;
      }
      rows.forEach(row -> add(row, weights, gradient, cholesky));
      if (!cholesky.factor(size)) {
        throw new IllegalStateException("the signs do not tell the answers apart");
      }
      cholesky.solve(gradient);
      for (int i = 0; i < size; i++) {
        weights[i] += gradient[i];
      }
    }
    return weights;
  }

  private static void add(Row row, double[] weights, double[] gradient, Cholesky cholesky) {
    int bias = weights.length - 1;
    double likely = probability(weights, row.signs);
    double off = (row.answer ? 1 : 0) - likely;
    for (int i = 0; i <= bias; i++) {
      double mine = i == bias ? 1 : row.signs[i];
      gradient[i] += off * mine;
      for (int j = 0; mine != 0 && j <= i; j++) {
        double theirs = j == bias ? 1 : row.signs[j];
        cholesky.matrix()[i * cholesky.stride() + j] += likely * (1 - likely) * mine * theirs;
      }
    }
  }

  /// How likely signs are by learned weights.
  public static double probability(double[] weights, double[] signs) {
    double sum = weights[signs.length];
    for (int i = 0; i < signs.length; i++) {
      sum += weights[i] * signs[i];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
