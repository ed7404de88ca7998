package org.rapporteur.analyze.estimate;

import org.rapporteur.analyze.estimate.Profile.Likelihood;
import org.rapporteur.model.estimate.ModelFit;

/// The profile of one log-linear model.
public final class ModelProfile {
  private ModelProfile() {}

  /// @param fit a fit of the model to the same cells that has an estimate
  public static Profile of(Cells cells, ModelFit fit, Likelihood likelihood) {
    var kernel = LogLinear.forModel(fit.model());
    int[] terms = ModelFitter.terms(fit.model());
    return Profile.of(
        unseen -> {
          kernel.fitWith(terms, cells, unseen, null);
          return kernel.logShares(cells, unseen);
        },
        cells.people(),
        fit.total(),
        likelihood);
  }
}
