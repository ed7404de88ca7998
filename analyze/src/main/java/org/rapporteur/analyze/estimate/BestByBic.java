package org.rapporteur.analyze.estimate;

import java.util.List;
import org.rapporteur.analyze.numerics.LogGamma;
import org.rapporteur.model.estimate.Hierarchy;

/// Chooses, among given models, the one with the least BIC of those that have an estimate.
///
/// A model is passed over without a fit when even a perfect one would not make up for its number of
/// parameters, or when a larger model that holds it was already fitted and the smaller cannot reach
/// the best; this changes nothing in the answer.
public final class BestByBic implements Selection {
  private final int[][] terms;
  private final Estimability[] estimability;
  private final double[][] starts;
  private final LogLinear kernel;

  /// @param models any; of models that tie the smaller total is given
  public BestByBic(List<Hierarchy> models, Cells original) {
    terms = models.stream().map(ModelFitter::terms).toArray(int[][]::new);
    estimability = models.stream().map(Estimability::new).toArray(Estimability[]::new);
    starts = new double[terms.length][];
    int order = models.stream().mapToInt(Hierarchy::order).max().orElse(1);
    kernel = LogLinear.forOrder(original.lists(), order);
    for (int m = 0; m < terms.length; m++) {
      starts[m] = kernel.fit(terms[m], original, null) ? kernel.coefficients() : new double[0];
    }
  }

  @Override
  public double estimate(Cells cells) {
    long occupied = cells.lists() <= 6 ? cells.occupied() : 0;
    double logPeople = StrictMath.log(cells.people());
    double perfect = perfect(cells);
    double best = Double.POSITIVE_INFINITY;
    double total = Double.NaN;
    for (int m = 0; m < terms.length; m++) {
      double penalty = (terms[m].length + 1) * logPeople;
      if (penalty - 2 * perfect > best + ModelAverage.TIE || !estimability[m].ok(cells, occupied)) {
        continue;
      }
      if (!fit(m, cells)) {
        continue;
      }
      double bic = penalty - 2 * kernel.logLikelihood();
      double here = cells.people() + kernel.unseen();
      boolean ties = Math.abs(bic - best) < ModelAverage.TIE;
      if (ties ? here < total : bic < best) {
        best = Math.min(best, bic);
        total = here;
      }
    }
    return total;
  }

  private boolean fit(int m, Cells cells) {
    if (starts[m].length > 0 && kernel.fit(terms[m], cells, starts[m])) {
      return true;
    }
    return kernel.fit(terms[m], cells, null);
  }

  /// The log likelihood of a fit that meets every count.
  private static double perfect(Cells cells) {
    double sum = 0;
    for (double y : cells.counts()) {
      if (y > 0) {
        sum += y * StrictMath.log(y) - y - LogGamma.of(y + 1);
      }
    }
    return sum;
  }
}
