package org.rapporteur.analyze.numerics;

import java.util.function.DoubleUnaryOperator;

/// Looks for the place of a maximum or of a root of a function of one variable.
public final class Search {
  private static final double GOLDEN = 0.38196601125010515;

  private Search() {}

  /// Where the function is largest between two ends, by Brent's method without derivatives.
  public static double maximum(DoubleUnaryOperator f, double low, double high, double tolerance) {
    double a = low;
    double b = high;
    double x = a + GOLDEN * (b - a);
    double w = x;
    double v = x;
    double fx = -f.applyAsDouble(x);
    double fw = fx;
    double fv = fx;
    double d = 0;
    double e = 0;
    for (int i = 0; i < 200; i++) {
      double middle = (a + b) / 2;
      double tol = 1e-10 * StrictMath.abs(x) + tolerance / 3;
      if (StrictMath.abs(x - middle) <= 2 * tol - (b - a) / 2) {
        break;
      }
      double step = parabola(x, w, v, fx, fw, fv);
      boolean golden =
          StrictMath.abs(e) <= tol
              || Double.isNaN(step)
              || StrictMath.abs(step) >= StrictMath.abs(e) / 2
              || x + step <= a
              || x + step >= b;
      if (golden) {
        e = x < middle ? b - x : a - x;
        d = GOLDEN * e;
      } else {
        e = d;
        d = step;
        if (x + d - a < 2 * tol || b - (x + d) < 2 * tol) {
          d = x < middle ? tol : -tol;
        }
      }
      double u = x + (StrictMath.abs(d) >= tol ? d : d > 0 ? tol : -tol);
      double fu = -f.applyAsDouble(u);
      if (fu <= fx) {
        if (u < x) {
          b = x;
        } else {
          a = x;
        }
        v = w;
        fv = fw;
        w = x;
        fw = fx;
        x = u;
        fx = fu;
      } else {
        if (u < x) {
          a = u;
        } else {
          b = u;
        }
        if (fu <= fw || w == x) {
          v = w;
          fv = fw;
          w = u;
          fw = fu;
        } else if (fu <= fv || v == x || v == w) {
          v = u;
          fv = fu;
        }
      }
    }
    return x;
  }

  private static double parabola(double x, double w, double v, double fx, double fw, double fv) {
    double r = (x - w) * (fx - fv);
    double q = (x - v) * (fx - fw);
    double p = (x - v) * q - (x - w) * r;
    q = 2 * (q - r);
    return q == 0 ? Double.NaN : -p / q;
  }

  /// Where the function changes sign between two ends at which its signs differ: false position in
  /// the Illinois form, so that the bracket always shrinks.
  public static double root(DoubleUnaryOperator f, double low, double high, double tolerance) {
    double a = low;
    double b = high;
    double fa = f.applyAsDouble(a);
    double fb = f.applyAsDouble(b);
    if (fa == 0 || fb == 0) {
      return fa == 0 ? a : b;
    }
    for (int i = 0; i < 300 && StrictMath.abs(b - a) > tolerance; i++) {
      double x = i % 3 == 2 ? (a + b) / 2 : b - fb * (b - a) / (fb - fa);
      if (!(x > StrictMath.min(a, b) && x < StrictMath.max(a, b))) {
        x = (a + b) / 2;
      }
      double fx = f.applyAsDouble(x);
      if (fx == 0) {
        return x;
      }
      if (fx > 0 == fb > 0) {
        fa /= 2;
      } else {
        a = b;
        fa = fb;
      }
      b = x;
      fb = fx;
    }
    return b;
  }
}
