package org.rapporteur.analyze.estimate;

import java.util.Arrays;
import org.rapporteur.analyze.numerics.Normal;
import org.rapporteur.analyze.numerics.Quantiles;

/// Bias-corrected and accelerated intervals from replicates of a whole estimation (E8; Efron 1987).
///
/// @param low80 the ends of the 80 percent interval
/// @param low95 the ends of the 95 percent interval
/// @param shareBelow replicates below the estimate, ties counted half
/// @param tied replicates equal to the estimate
/// @param acceleration NaN if removing a person can leave no estimate
/// @param failed replicates that had no estimate
public record Bca(
    double low80,
    double high80,
    double low95,
    double high95,
    double shareBelow,
    int tied,
    double acceleration,
    int failed) {

  /// @param replicates one estimate each, NaN where there was none
  static Bca of(double[] replicates, double estimate, double acceleration) {
    double[] sorted = Arrays.stream(replicates).filter(r -> !Double.isNaN(r)).sorted().toArray();
    int failed = replicates.length - sorted.length;
    int below = 0;
    int tied = 0;
    for (double replicate : sorted) {
      boolean tie = Math.abs(replicate - estimate) <= 1e-9 * Math.abs(estimate);
      tied += tie ? 1 : 0;
      below += !tie && replicate < estimate ? 1 : 0;
    }
    double share = sorted.length == 0 ? Double.NaN : (below + tied / 2.0) / sorted.length;
    double bias = Normal.quantile(share);
    return new Bca(
        end(sorted, 0.1, bias, acceleration),
        end(sorted, 0.9, bias, acceleration),
        end(sorted, 0.025, bias, acceleration),
        end(sorted, 0.975, bias, acceleration),
        share,
        tied,
        acceleration,
        failed);
  }

  private static double end(double[] sorted, double level, double bias, double acceleration) {
    if (sorted.length == 0 || !Double.isFinite(bias) || Double.isNaN(acceleration)) {
      return Double.NaN;
    }
    double shifted = bias + Normal.quantile(level);
    return Quantiles.of(sorted, Normal.cumulative(bias + shifted / (1 - acceleration * shifted)));
  }

  /// The acceleration from leaving one person out: each occupied combination's estimate counts as
  /// often as it has people.
  static double acceleration(double[] counts, double[] withoutOne) {
    return acceleration(moments(counts, withoutOne));
  }

  static double acceleration(double[] moments) {
    return moments[0] == 0 ? 0 : moments[1] / (6 * StrictMath.pow(moments[0], 1.5));
  }

  static double[] moments(double[] counts, double[] withoutOne) {
    double people = 0;
    double mean = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        people += counts[i];
        mean += counts[i] * withoutOne[i];
      }
    }
    mean /= people;
    double squares = 0;
    double cubes = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        double d = mean - withoutOne[i];
        squares += counts[i] * d * d;
        cubes += counts[i] * d * d * d;
      }
    }
    return new double[] {squares, cubes};
  }
}
