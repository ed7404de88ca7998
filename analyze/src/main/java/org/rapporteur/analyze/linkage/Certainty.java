package org.rapporteur.analyze.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How sure the probabilities are: the same lists, learned from anew with counts drawn around those
/// seen, give each pair an interval; judged pairs, if there are enough, bend the curve.
public final class Certainty {
  private final LinkModel model;
  private final List<LinkModel> redrawn;
  private final JudgedCurve curve;
  private final Map<Long, double[]> shifts = new HashMap<>();

  public Certainty(LinkModel model, List<LinkModel> redrawn, JudgedCurve curve) {
    this.model = model;
    this.redrawn = List.copyOf(redrawn);
    this.curve = curve;
  }

  /// A probability's interval of 90 %.
  public record Interval(double low, double high) {}

  public double probability(double weight) {
    return curve.probability(weight);
  }

  public Interval interval(PairList pairs, int i) {
    var via = pairs.via(i);
    if (via != null) {
      var one = own(pairs, via.first());
      var other = own(pairs, via.second());
      return new Interval(one.low() * other.low(), one.high() * other.high());
    }
    return own(pairs, i);
  }

  private Interval own(PairList pairs, int i) {
    double weight = pairs.ownWeight(i);
    double[] shift = shifts.computeIfAbsent(pairs.pattern(i), this::shift);
    return new Interval(probability(weight + shift[0]), probability(weight + shift[1]));
  }

  /// How far the weight of a pattern moves down and up when learned anew.
  private double[] shift(long pattern) {
    if (redrawn.isEmpty()) {
      return new double[2];
    }
    double base = model.prior() + model.fields(pattern);
    double[] moved =
        redrawn.stream().mapToDouble(m -> m.prior() + m.fields(pattern) - base).sorted().toArray();
    int cut = moved.length / 20;
    return new double[] {Math.min(0, moved[cut]), Math.max(0, moved[moved.length - 1 - cut])};
  }
}
