package org.rapporteur.analyze.numerics;

/// The regularised incomplete gamma functions, and with them the tails of the Poisson distribution.
public final class Gammas {
  private static final double TINY = 1e-300;
  private static final int STEPS = 200_000;

  private Gammas() {}

  /// P(X ≤ count) for a Poisson variable.
  public static double poissonAtMost(double count, double mean) {
    if (count < 0) {
      return 0;
    }
    return mean <= 0 ? 1 : upper(count + 1, mean);
  }

  /// P(X ≥ count) for a Poisson variable.
  public static double poissonAtLeast(double count, double mean) {
    if (count <= 0) {
      return 1;
    }
    return mean <= 0 ? 0 : lower(count, mean);
  }

  /// P(a, x).
  static double lower(double a, double x) {
    return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
  }

  /// Q(a, x) = 1 - P(a, x), without the loss of digits.
  static double upper(double a, double x) {
    return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
  }

  private static double series(double a, double x) {
    double term = 1 / a;
    double sum = term;
    for (int k = 1; k < STEPS && term > sum * 1e-17; k++) {
      term *= x / (a + k);
      sum += term;
    }
    return sum * front(a, x);
  }

  /// Lentz's evaluation of the continued fraction.
  private static double fraction(double a, double x) {
    double b = x + 1 - a;
    double c = 1 / TINY;
    double d = 1 / b;
    double h = d;
    for (int i = 1; i < STEPS; i++) {
      double an = -i * (i - a);
      b += 2;
      d = guarded(an * d + b);
      c = guarded(b + an / c);
      d = 1 / d;
      double factor = d * c;
      h *= factor;
      if (StrictMath.abs(factor - 1) < 1e-16) {
        break;
      }
    }
    return front(a, x) * h;
  }

  private static double guarded(double value) {
    return StrictMath.abs(value) < TINY ? TINY : value;
  }

  private static double front(double a, double x) {
    return StrictMath.exp(a * StrictMath.log(x) - x - LogGamma.of(a));
  }
}
