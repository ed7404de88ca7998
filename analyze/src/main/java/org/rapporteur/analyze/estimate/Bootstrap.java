package org.rapporteur.analyze.estimate;

import java.util.random.RandomGenerator;
import org.rapporteur.analyze.numerics.Samples;

/// Repeats a whole estimation, its choice of a model included, on tables that might as well have
/// been observed (E8).
///
/// A block is a number of replicates with a stream of its own; blocks may run anywhere and in any
/// order.
public final class Bootstrap {
  /// How a replicate is drawn.
  public enum Scheme {
    /// As many people as there are, with replacement.
    PEOPLE,
    /// Only the 0.8th power of their number: for estimators that a full bootstrap does not fit.
    FEWER,
    /// Every person gets an exponential weight.
    WEIGHTS
  }

  private Bootstrap() {}

  /// The estimates of one block, NaN where a replicate had none.
  public static double[] block(
      Cells cells, Selection selection, Scheme scheme, int replicates, RandomGenerator random) {
    var samples = new Samples(random);
    var estimates = new double[replicates];
    for (int b = 0; b < replicates; b++) {
      estimates[b] = selection.estimate(cells.with(draw(cells, scheme, samples)));
    }
    return estimates;
  }

  private static double[] draw(Cells cells, Scheme scheme, Samples samples) {
    double[] counts = cells.counts();
    double people = cells.people();
    var drawn = new double[counts.length];
    if (scheme == Scheme.WEIGHTS) {
      double total = 0;
      for (int i = 1; i < counts.length; i++) {
        drawn[i] = counts[i] > 0 ? samples.gamma(counts[i]) : 0;
        total += drawn[i];
      }
      for (int i = 1; i < counts.length; i++) {
        drawn[i] *= people / total;
      }
      return drawn;
    }
    long size =
        scheme == Scheme.PEOPLE
            ? (long) people
            : (long) StrictMath.ceil(StrictMath.pow(people, 0.8));
    var whole = new long[counts.length];
    samples.multinomial(size, counts, whole);
    double scale = people / size;
    for (int i = 1; i < counts.length; i++) {
      drawn[i] = whole[i] * (scheme == Scheme.PEOPLE ? 1 : scale);
    }
    return drawn;
  }

  /// The estimates after one person of each combination is taken out, for the acceleration.
  public static double[] withoutOne(Cells cells, Selection selection) {
    double[] counts = cells.counts();
    var estimates = new double[counts.length];
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > 0) {
        double[] fewer = counts.clone();
        fewer[i]--;
        estimates[i] = selection.estimate(cells.with(fewer));
      }
    }
    return estimates;
  }

  /// What the acceleration of a sum needs of one part: the sums over people of the squares and the
  /// cubes of what taking one out changes.
  public static double[] moments(Cells cells, double[] withoutOne) {
    return Bca.moments(cells.counts(), withoutOne);
  }

  /// The interval of a sum of parts that were resampled each by itself.
  ///
  /// @param replicates of the sum
  /// @param moments summed over the parts
  public static Bca intervalOfSum(double estimate, double[] replicates, double[] moments) {
    return Bca.of(replicates, estimate, Bca.acceleration(moments));
  }

  /// The interval of all replicates together.
  public static Bca interval(
      Cells cells, double estimate, double[] replicates, double[] withoutOne) {
    return Bca.of(replicates, estimate, Bca.acceleration(cells.counts(), withoutOne));
  }
}
