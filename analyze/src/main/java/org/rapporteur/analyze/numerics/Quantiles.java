package org.rapporteur.analyze.numerics;

import java.util.Arrays;

/// Quantiles of a sample.
public final class Quantiles {
  private Quantiles() {}

  /// A quantile of sorted numbers, median-unbiased whatever their distribution (Hyndman and Fan
  /// 1996, definition 8), by linear interpolation.
  public static double of(double[] sorted, double share) {
    int n = sorted.length;
    if (n == 0 || Double.isNaN(share)) {
      return Double.NaN;
    }
    double place = (n + 1.0 / 3) * share + 1.0 / 3;
    int below = (int) StrictMath.floor(place);
    if (below < 1) {
      return sorted[0];
    }
    if (below >= n) {
      return sorted[n - 1];
    }
    double rest = place - below;
    return sorted[below - 1] + rest * (sorted[below] - sorted[below - 1]);
  }

  /// The median of numbers in any order.
  public static double median(double... numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    if (n == 0) {
      return Double.NaN;
    }
    return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
  }
}
