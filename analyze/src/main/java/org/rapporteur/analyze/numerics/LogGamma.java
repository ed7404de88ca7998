package org.rapporteur.analyze.numerics;

/// The logarithm of the gamma function for positive numbers: Stirling's series, with small
/// arguments shifted upwards first. Correct to about 1e-14 of the value, or 1e-15 near its zeros 1
/// and 2.
public final class LogGamma {
  private static final double HALF_LOG_TWO_PI = 0.9189385332046728;
  private static final double SHIFT_BELOW = 15;
  private static final double[] LOG_FACTORIALS = new double[1024];

  static {
    for (int k = 2; k < LOG_FACTORIALS.length; k++) {
      LOG_FACTORIALS[k] = k < 30 ? StrictMath.log(smallFactorial(k)) : series(k + 1.0);
    }
  }

  private LogGamma() {}

  /// log Γ(x), x > 0.
  public static double of(double x) {
    if (!(x > 0)) {
      throw new IllegalArgumentException("log gamma is asked of a number that is not positive");
    }
    if (x >= SHIFT_BELOW) {
      return series(x);
    }
    double product = 1;
    double shifted = x;
    while (shifted < SHIFT_BELOW) {
      product *= shifted;
      shifted++;
    }
    return series(shifted) - StrictMath.log(product);
  }

  /// log k!
  public static double ofFactorial(long k) {
    return k < LOG_FACTORIALS.length ? LOG_FACTORIALS[(int) k] : series(k + 1.0);
  }

  /// What Stirling's formula leaves out of log k!, as samplers need it.
  static double stirlingTail(long k) {
    double x = k + 1.0;
    return ofFactorial(k) - ((x - 0.5) * StrictMath.log(x) - x + HALF_LOG_TWO_PI);
  }

  private static double smallFactorial(int k) {
    double product = 1;
    for (int i = 2; i <= k; i++) {
      product *= i;
    }
    return product;
  }

  private static double series(double x) {
    double inverse = 1 / x;
    double square = inverse * inverse;
    double tail =
        inverse
            * (1.0 / 12
                - square
                    * (1.0 / 360
                        - square
                            * (1.0 / 1260
                                - square
                                    * (1.0 / 1680
                                        - square
                                            * (1.0 / 1188
                                                - square * (691.0 / 360360 - square / 156))))));
    return (x - 0.5) * StrictMath.log(x) - x + HALF_LOG_TWO_PI + tail;
  }
}
