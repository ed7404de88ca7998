package org.rapporteur.analyze.numerics;

import java.util.random.RandomGenerator;

/// Draws from the distributions that the samplers need, from one stream of random bits. The same
/// stream gives the same draws on every machine.
///
/// Gamma: Marsaglia and Tsang (2000). Binomial and Poisson: inversion where the mean is small, else
/// the transformed rejection of Hörmann (1993).
public final class Samples {
  private static final double INVERSION_BELOW = 10;

  private final RandomGenerator random;
  private double spare = Double.NaN;

  public Samples(RandomGenerator random) {
    this.random = random;
  }

  /// Between 0 and 1, neither included.
  public double uniform() {
    return ((random.nextLong() >>> 12) + 0.5) * 0x1.0p-52;
  }

  /// A whole number from 0 to below the bound.
  public int below(int bound) {
    return random.nextInt(bound);
  }

  public double exponential() {
    return -StrictMath.log(uniform());
  }

  /// Standard normal, by Marsaglia's polar method.
  public double normal() {
    if (!Double.isNaN(spare)) {
      double kept = spare;
      spare = Double.NaN;
      return kept;
    }
    while (true) {
      double u = 2 * uniform() - 1;
      double v = 2 * uniform() - 1;
      double s = u * u + v * v;
      if (s > 0 && s < 1) {
        double scale = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
        spare = v * scale;
        return u * scale;
      }
    }
  }

  /// Gamma with the given shape and rate 1.
  public double gamma(double shape) {
    if (shape == 1) {
      return exponential();
    }
    if (shape < 1) {
      return gamma(shape + 1) * StrictMath.exp(StrictMath.log(uniform()) / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / StrictMath.sqrt(9 * d);
    while (true) {
      double x = normal();
      double v = 1 + c * x;
      if (v <= 0) {
        continue;
      }
      v = v * v * v;
      double u = uniform();
      double square = x * x;
      if (u < 1 - 0.0331 * square * square
          || StrictMath.log(u) < square / 2 + d * (1 - v + StrictMath.log(v))) {
        return d * v;
      }
    }
  }

  public double beta(double a, double b) {
    double x = gamma(a);
    double y = gamma(b);
    return x / (x + y);
  }

  /// How many of `trials` succeed.
  public long binomial(long trials, double probability) {
    if (Double.isNaN(probability)) {
      throw new ArithmeticException("a probability is no number");
    }
    if (trials <= 0 || probability <= 0) {
      return 0;
    }
    if (probability >= 1) {
      return trials;
    }
    if (probability > 0.5) {
      return trials - binomial(trials, 1 - probability);
    }
    double mean = trials * probability;
    if (mean < 1e-3) {
      // (1-p)^n is above 1 - np: nearly always the answer is 0 and no power is needed
      double u = uniform();
      return u < 1 - mean ? 0 : invert(trials, probability, u);
    }
    return mean < INVERSION_BELOW
        ? invert(trials, probability, uniform())
        : rejection(trials, probability);
  }

  private static long invert(long trials, double probability, double uniform) {
    double odds = probability / (1 - probability);
    double term = StrictMath.exp(trials * StrictMath.log1p(-probability));
    double u = uniform;
    long k = 0;
    while (u > term && k < trials) {
      u -= term;
      k++;
      term *= odds * (trials - k + 1) / k;
    }
    return k;
  }

  private long rejection(long trials, double p) {
    double deviation = StrictMath.sqrt(trials * p * (1 - p));
    double b = 1.15 + 2.53 * deviation;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double c = trials * p + 0.5;
    double vr = 0.92 - 4.2 / b;
    double alpha = (2.83 + 5.1 / b) * deviation;
    long mode = (long) StrictMath.floor((trials + 1) * p);
    double logOdds = StrictMath.log(p / (1 - p));
    double top = LogGamma.ofFactorial(mode) + LogGamma.ofFactorial(trials - mode);
    while (true) {
      double v = uniform();
      double u = uniform() - 0.5;
      double us = 0.5 - StrictMath.abs(u);
      long k = (long) StrictMath.floor((2 * a / us + b) * u + c);
      if (k < 0 || k > trials) {
        continue;
      }
      if (us >= 0.07 && v <= vr) {
        return k;
      }
      double left = StrictMath.log(v * alpha / (a / (us * us) + b));
      double right =
          top - LogGamma.ofFactorial(k) - LogGamma.ofFactorial(trials - k) + (k - mode) * logOdds;
      if (left <= right) {
        return k;
      }
    }
  }

  /// Poisson with the given mean.
  public long poisson(double mean) {
    if (mean <= 0) {
      return 0;
    }
    if (mean < INVERSION_BELOW) {
      double term = StrictMath.exp(-mean);
      double u = uniform();
      long k = 0;
      while (u > term && k < 1000) {
        u -= term;
        k++;
        term *= mean / k;
      }
      return k;
    }
    double b = 0.931 + 2.53 * StrictMath.sqrt(mean);
    double a = -0.059 + 0.02483 * b;
    double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
    double vr = 0.9277 - 3.6224 / (b - 2);
    double logMean = StrictMath.log(mean);
    while (true) {
      double u = uniform() - 0.5;
      double v = uniform();
      double us = 0.5 - StrictMath.abs(u);
      double drawn = StrictMath.floor((2 * a / us + b) * u + mean + 0.43);
      if (us >= 0.07 && v <= vr && drawn >= 0) {
        return (long) drawn;
      }
      if (drawn < 0 || drawn > 9e15 || (us < 0.013 && v > us)) {
        continue;
      }
      long k = (long) drawn;
      double left = StrictMath.log(v * inverseAlpha / (a / (us * us) + b));
      if (left <= -mean + k * logMean - LogGamma.ofFactorial(k)) {
        return k;
      }
    }
  }

  /// Failures before `successes` successes.
  public long negativeBinomial(double successes, double probability) {
    return poisson(Math.min(1e15, gamma(successes) * (1 - probability) / probability));
  }

  /// Shares `trials` among the cells in proportion to the weights.
  public void multinomial(long trials, double[] weights, long[] counts) {
    double left = 0;
    for (double weight : weights) {
      left += weight;
    }
    long remaining = trials;
    for (int i = 0; i < weights.length; i++) {
      if (remaining == 0 || weights[i] <= 0) {
        counts[i] = 0;
      } else if (weights[i] >= left) {
        counts[i] = remaining;
      } else {
        counts[i] = binomial(remaining, weights[i] / left);
      }
      remaining -= counts[i];
      left -= weights[i];
    }
    if (remaining > 0) {
      // rounding of the last weights: give the rest to the last cell that may hold anything
      for (int i = weights.length - 1; i >= 0; i--) {
        if (weights[i] > 0) {
          counts[i] += remaining;
          return;
        }
      }
    }
  }
}
