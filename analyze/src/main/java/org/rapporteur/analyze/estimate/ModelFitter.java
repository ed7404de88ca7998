package org.rapporteur.analyze.estimate;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.estimate.Existence;
import org.rapporteur.model.estimate.Hierarchy;
import org.rapporteur.model.estimate.ModelFit;

/// Fits log-linear models to one table and says what came of each (E1, E3).
///
/// The number of parameters counts the terms at minus infinity, and BIC counts people, not cells:
/// that is the convention of the published results, and on sparse tables the other one gives
/// visibly different averages.
public final class ModelFitter {
  private final Cells cells;
  private final LogLinear kernel;
  private double @Nullable [] start;

  /// @param order the size of the largest term of any model to come
  public ModelFitter(Cells cells, int order) {
    this.cells = cells;
    this.kernel = LogLinear.forOrder(cells.lists(), order);
  }

  /// One model.
  public ModelFit fit(Hierarchy model) {
    return fit(model, new Estimability(model).of(cells));
  }

  ModelFit fit(Hierarchy model, Existence existence) {
    boolean settled = kernel.fit(terms(model), cells, existence.ok() ? start() : null);
    int parameters = parameters(model);
    double logLikelihood = kernel.logLikelihood();
    double unseen = kernel.unseen();
    boolean ok = existence.ok() && settled;
    return new ModelFit(
        model,
        existence,
        ok ? cells.people() + unseen : Double.NaN,
        ok ? StrictMath.sqrt(unseen + unseen * unseen * kernel.interceptVariance()) : Double.NaN,
        logLikelihood,
        kernel.deviance(),
        parameters,
        -2 * logLikelihood + 2 * parameters,
        -2 * logLikelihood + parameters * StrictMath.log(cells.people()));
  }

  /// The kernel with the last fit in it.
  LogLinear kernel() {
    return kernel;
  }

  static int[] terms(Hierarchy model) {
    return model.terms().stream().mapToInt(Integer::intValue).toArray();
  }

  /// Terms that no possible cell contains are not parameters.
  private int parameters(Hierarchy model) {
    int parameters = 1;
    for (int term : model.terms()) {
      parameters += cells.margin(term) > 0 || couldHold(term) ? 1 : 0;
    }
    return parameters;
  }

  private boolean couldHold(int term) {
    for (int pattern = term; pattern < 1 << cells.lists(); pattern++) {
      if ((pattern & term) == term && cells.possible(pattern)) {
        return true;
      }
    }
    return false;
  }

  /// Every fit begins from independence: near enough to save steps, and the same for all orders.
  private double @Nullable [] start() {
    if (start == null && kernel.fit(terms(Hierarchy.independence(cells.lists())), cells, null)) {
      start = kernel.coefficients();
    }
    return start;
  }
}
