package org.rapporteur.analyze.linkage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// From weights to probabilities. Without enough judged pairs it is the curve that weights promise;
/// with at least [#ENOUGH] of them, [#OF_EACH] of each answer, an isotonic fit to what people said.
public final class JudgedCurve {
  static final int ENOUGH = 200;
  static final int OF_EACH = 30;

  private final double[] weights;
  private final double[] shares;

  private JudgedCurve(double[] weights, double[] shares) {
    this.weights = weights;
    this.shares = shares;
  }

  /// A pair that a person judged.
  public record Judged(double weight, boolean same) {}

  public static JudgedCurve of(List<Judged> judged) {
    long same = judged.stream().filter(Judged::same).count();
    if (judged.size() < ENOUGH || same < OF_EACH || judged.size() - same < OF_EACH) {
      return new JudgedCurve(new double[0], new double[0]);
    }
    return fit(judged.stream().sorted(Comparator.comparingDouble(Judged::weight)).toList());
  }

  /// Pools neighbours until shares rise with weights; each pool starts with half a yes and half a
  /// no, so that no share is 0 or 1.
  private static JudgedCurve fit(List<Judged> sorted) {
    int size = sorted.size();
    double[] weight = new double[size];
    double[] yes = new double[size];
    double[] all = new double[size];
    int pools = 0;
    for (Judged one : sorted) {
      weight[pools] = one.weight();
      yes[pools] = one.same() ? 1 : 0;
      all[pools++] = 1;
      while (pools > 1 && yes[pools - 2] / all[pools - 2] >= yes[pools - 1] / all[pools - 1]) {
        pools--;
        weight[pools - 1] =
            (weight[pools - 1] * all[pools - 1] + weight[pools] * all[pools])
                / (all[pools - 1] + all[pools]);
        yes[pools - 1] += yes[pools];
        all[pools - 1] += all[pools];
      }
    }
    double[] shares = new double[pools];
    for (int i = 0; i < pools; i++) {
      shares[i] = (yes[i] + .5) / (all[i] + 1);
    }
    return new JudgedCurve(Arrays.copyOf(weight, pools), shares);
  }

  public boolean fitted() {
    return weights.length > 0;
  }

  public double probability(double weight) {
    if (weights.length == 0) {
      return LinkModel.probability(weight);
    }
    int at = Arrays.binarySearch(weights, weight);
    int above = at >= 0 ? at : -at - 1;
    if (above == 0 || above == weights.length) {
      return shares[Math.min(above, weights.length - 1)];
    }
    double part = (weight - weights[above - 1]) / (weights[above] - weights[above - 1]);
    return shares[above - 1] + part * (shares[above] - shares[above - 1]);
  }

  /// Mean distance of probability and truth in ten groups of equal size (expected calibration
  /// error).
  public double error(List<Judged> judged) {
    var sorted = judged.stream().sorted(Comparator.comparingDouble(Judged::weight)).toList();
    double error = 0;
    for (int bin = 0; bin < 10; bin++) {
      var group = sorted.subList(sorted.size() * bin / 10, sorted.size() * (bin + 1) / 10);
      double said = group.stream().mapToDouble(j -> probability(j.weight())).sum();
      double was = group.stream().filter(Judged::same).count();
      error += Math.abs(said - was);
    }
    return error / Math.max(1, sorted.size());
  }
}
