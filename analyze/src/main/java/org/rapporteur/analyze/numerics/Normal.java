package org.rapporteur.analyze.numerics;

/// The standard normal distribution.
public final class Normal {
  private Normal() {}

  /// P(Z ≤ z), through the incomplete gamma function.
  public static double cumulative(double z) {
    double half = z * z / 2;
    if (z == 0) {
      return 0.5;
    }
    return z > 0 ? 0.5 + Gammas.lower(0.5, half) / 2 : Gammas.upper(0.5, half) / 2;
  }

  /// The z with P(Z ≤ z) = p: bisection to a bracket, then Newton's steps. Infinite at 0 and 1.
  public static double quantile(double p) {
    if (!(p > 0 && p < 1)) {
      return p == 0 ? Double.NEGATIVE_INFINITY : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    if (p > 0.5) {
      return -quantile(1 - p);
    }
    double z = start(p);
    for (int i = 0; i < 60; i++) {
      double density = StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
      double step = (cumulative(z) - p) / density;
      // Halley's correction keeps the far tail from overshooting
      step = step / (1 + z * step / 2);
      z -= step;
      if (StrictMath.abs(step) < 1e-14 * StrictMath.max(1, StrictMath.abs(z))) {
        return z;
      }
    }
    return z;
  }

  /// Hastings' rational approximation (Abramowitz and Stegun 26.2.23) for p ≤ 1/2.
  private static double start(double p) {
    double t = StrictMath.sqrt(-2 * StrictMath.log(p));
    double top = 2.515517 + t * (0.802853 + t * 0.010328);
    double bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
    return top / bottom - t;
  }
}
