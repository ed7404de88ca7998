package org.rapporteur.analyze.numerics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Learns a logistic regression with a ridge (Hoerl and Kennard 1970; le Cessie and van Houwelingen
/// 1992) by Newton's method. The weights come in the order of the signs, the bias last; the bias is
/// not drawn to zero.
public final class RidgeLogistic {
  private static final int STEPS = 30;
  private static final double NO_RIDGE = 1e-9;

  /// Steps that change no weight by more have come to the end.
  private static final double STILL = 1e-8;

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
      double largest = 0;
      for (int i = 0; i < size; i++) {
        weights[i] += gradient[i];
        largest = Math.max(largest, Math.abs(gradient[i]));
      }
      if (largest < STILL) {
        break;
      }
    }
    return weights;
  }

  /// The lines of a table that [SignWeights] reads.
  ///
  /// @param signs their names, in the order of the weights
  public static String lines(List<String> signs, double[] weights) {
    var lines = new StringBuilder();
    line("BIAS", weights[signs.size()], lines);
    for (int i = 0; i < signs.size(); i++) {
      line(signs.get(i), weights[i], lines);
    }
    return lines.toString();
  }

  private static void line(String sign, double weight, StringBuilder lines) {
    lines.append(sign).append('\t').append(String.format(Locale.ROOT, "%.3f", weight)).append('\n');
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
