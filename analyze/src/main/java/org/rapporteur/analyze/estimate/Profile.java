package org.rapporteur.analyze.estimate;

import java.util.function.DoubleUnaryOperator;
import org.rapporteur.analyze.numerics.LogGamma;
import org.rapporteur.analyze.numerics.Search;

/// The interval of numbers that a multinomial profile likelihood does not exclude (Cormack 1992).
///
/// For a supposed total the model is fitted to the observed cells and a cell of the supposed rest;
/// the likelihood of the best fit is the profile. Its maximum is not the maximum of the Poisson
/// likelihood, so every result names the likelihood that it comes from.
///
/// @param point the maximum
/// @param low where the profile has dropped by half the 95 percent point of chi-square, or the
///   people known
/// @param high the same above, or infinity if it does not drop before ten thousand times the known
public record Profile(double point, double low, double high) {
  private static final double DROP = 1.920729;
  private static final double TOLERANCE = 1e-5;

  /// How the logarithm of the multinomial coefficient is taken.
  public enum Likelihood {
    /// As it is.
    EXACT,
    /// By Stirling's formula, as Rcapture does for totals above 100 and a rest above 1.
    STIRLING;

    double coefficient(double total, double unseen) {
      return this == EXACT || unseen < 1 || total <= 100
          ? LogGamma.of(total + 1) - LogGamma.of(unseen + 1)
          : total * StrictMath.log(total)
              - unseen * StrictMath.log(unseen)
              + 0.5 * StrictMath.log(total / unseen)
              + unseen
              - total;
    }
  }

  /// Finds maximum and ends.
  ///
  /// @param logShares by supposed rest, the sum of y log p of the best fit
  /// @param people how many are known
  /// @param near an estimate of the total, to look around
  static Profile of(
      DoubleUnaryOperator logShares, double people, double near, Likelihood likelihood) {
    DoubleUnaryOperator profile =
        total ->
            likelihood.coefficient(total, total - people) + logShares.applyAsDouble(total - people);
    double furthest = 1.5 * near;
    double point = Search.maximum(profile, people, furthest, TOLERANCE);
    double floor = profile.applyAsDouble(point) - DROP;
    DoubleUnaryOperator above = total -> profile.applyAsDouble(total) - floor;
    double low =
        above.applyAsDouble(people) >= 0 ? people : Search.root(above, people, point, TOLERANCE);
    return new Profile(point, low, high(above, point, people, near));
  }

  private static double high(DoubleUnaryOperator above, double point, double people, double near) {
    double width = Math.max(Math.max(near - people, point - people), 1);
    double inside = point;
    double outside = point + width;
    while (above.applyAsDouble(outside) > 0) {
      inside = outside;
      width *= 2;
      outside = point + width;
      if (outside > 1e4 * people) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return Search.root(above, inside, outside, TOLERANCE);
  }
}
