package org.rapporteur.model.estimate;

/// A result that is known from elsewhere and should be met again: one row of a file of targets.
///
/// @param estimate the total, or NaN where none is expected
/// @param pointTolerance relative, or NaN where the number is not checked
/// @param intervalTolerance relative, or NaN where the interval is not checked
/// @param source who got it
/// @param note what else to look for
public record Target(
    String id,
    String dataset,
    String estimator,
    String settings,
    double estimate,
    double low,
    double high,
    String model,
    double pointTolerance,
    double intervalTolerance,
    String source,
    String note) {}
