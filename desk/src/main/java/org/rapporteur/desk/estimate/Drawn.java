package org.rapporteur.desk.estimate;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.analyze.numerics.Samples;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;

/// An estimate with draws of the total, so that the parts of a whole can be added draw by draw, and
/// never by adding the ends of intervals.
final class Drawn {
  private final Estimate estimate;
  private final double[] totals;
  private final double[] moments;

  /// @param totals replicates or draws; none where there is no estimate
  /// @param moments what the acceleration of a bootstrap needs, zero for samplers
  Drawn(Estimate estimate, double[] totals, double[] moments) {
    this.estimate = estimate;
    this.totals = totals.clone();
    this.moments = moments.clone();
  }

  /// One that has no draws.
  static Drawn without(Estimate estimate) {
    return new Drawn(estimate, new double[0], new double[2]);
  }

  Estimate estimate() {
    return estimate;
  }

  /// The same draws with more to beware of.
  Drawn with(List<Caution> cautions) {
    return new Drawn(estimate.with(cautions, List.of()), totals, moments);
  }

  double[] moments() {
    return moments.clone();
  }

  boolean isEmpty() {
    return totals.length == 0;
  }

  /// So many of the draws, evenly from all of them, in an order of chance.
  double[] shuffled(int number, Samples samples) {
    var some = new double[number];
    for (int i = 0; i < number; i++) {
      some[i] = totals[(int) ((long) i * totals.length / number)];
    }
    for (int i = number - 1; i > 0; i--) {
      int j = samples.below(i + 1);
      double kept = some[i];
      some[i] = some[j];
      some[j] = kept;
    }
    return some;
  }

  @Override
  public String toString() {
    return estimate + " with " + Arrays.stream(totals).count() + " draws";
  }
}
