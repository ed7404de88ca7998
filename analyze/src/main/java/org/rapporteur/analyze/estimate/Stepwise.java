package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.numerics.Gammas;
import org.rapporteur.model.estimate.Hierarchy;

/// Forward choice of pairs of lists that depend on each other (E4; Chan, Silverman and Vincent
/// 2021).
///
/// From independence on, the pair whose observed number on both lists is least plausible under the
/// fitted one (Poisson, the smaller tail) is added, as long as its tail is not above the threshold.
/// A pair whose addition leaves the model without an estimate cannot be chosen.
public final class Stepwise {
  /// The threshold of the paper.
  public static final double USUAL_THRESHOLD = 0.02;

  /// @param total the estimated number of all people, or NaN
  /// @param added the pairs, in the order of their addition
  public record Choice(double total, double error, Hierarchy model, List<Integer> added) {}

  private final int lists;
  private final double threshold;
  private final List<Integer> forced;
  private final int[] pairs;
  private final LogLinear kernel;
  private final Map<Hierarchy, Estimability> estimability = new HashMap<>();
  private final Map<Hierarchy, int[]> terms = new HashMap<>();

  /// @param forced pairs that are declared to depend
  public Stepwise(int lists, double threshold, List<Integer> forced) {
    this.lists = lists;
    this.threshold = threshold;
    this.forced = forced;
    var all = new ArrayList<Integer>();
    for (int i = 0; i < lists; i++) {
      for (int j = i + 1; j < lists; j++) {
        all.add(1 << i | 1 << j);
      }
    }
    pairs = all.stream().mapToInt(Integer::intValue).toArray();
    kernel = LogLinear.forOrder(lists, 2);
  }

  /// What is chosen for a table.
  public Choice choose(Cells cells) {
    long occupied = lists <= 6 ? cells.occupied() : 0;
    var model = new Hierarchy(lists, forced);
    var added = new ArrayList<Integer>();
    if (!ok(model, cells, occupied)) {
      return new Choice(Double.NaN, Double.NaN, model, added);
    }
    boolean settled = fit(model, cells);
    for (int step = 0; settled && step < pairs.length; step++) {
      int best = leastPlausible(model, cells, occupied);
      if (best == 0) {
        break;
      }
      added.add(best);
      model = model.with(best);
      settled = fit(model, cells);
    }
    double unseen = kernel.unseen();
    return settled
        ? new Choice(
            cells.people() + unseen,
            StrictMath.sqrt(unseen + unseen * unseen * kernel.interceptVariance()),
            model,
            added)
        : new Choice(Double.NaN, Double.NaN, model, added);
  }

  private int leastPlausible(Hierarchy model, Cells cells, long occupied) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int pair : pairs) {
      if (model.has(pair)) {
        continue;
      }
      double tail = tail(cells.margin(pair), kernel.expectedOnAll(pair));
      if (tail <= threshold && tail < least && ok(model.with(pair), cells, occupied)) {
        least = tail;
        best = pair;
      }
    }
    return best;
  }

  private static double tail(double observed, double expected) {
    return Math.min(
        Gammas.poissonAtMost(observed, expected), Gammas.poissonAtLeast(observed, expected));
  }

  private boolean ok(Hierarchy model, Cells cells, long occupied) {
    return estimability.computeIfAbsent(model, Estimability::new).ok(cells, occupied);
  }

  private boolean fit(Hierarchy model, Cells cells) {
    return kernel.fit(terms.computeIfAbsent(model, ModelFitter::terms), cells, null);
  }
}
