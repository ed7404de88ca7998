package org.rapporteur.model.estimate;

/// One log-linear model on one table.
///
/// Only where [#existence()] is in order does it have a [#total()]. The other figures are the
/// limits that the likelihood approaches, which rank the model among its peers.
///
/// @param total the estimated number of all people, or NaN
/// @param error its standard error, or NaN
/// @param parameters terms and intercept, those at minus infinity among them
public record ModelFit(
    Hierarchy model,
    Existence existence,
    double total,
    double error,
    double logLikelihood,
    double deviance,
    int parameters,
    double aic,
    double bic) {

  public boolean ok() {
    return existence.ok() && !Double.isNaN(total);
  }
}
