package org.rapporteur.analyze.trace.ownership;

import java.math.BigInteger;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Regime;

/// Which end of what is known a cascade counts. A bound is a long: twice its value in the units of
/// its asset, the lowest bit set if the bound is open. Sums keep that form: add the values, keep
/// the bit.
enum Bound {
  LOWER,
  UPPER;

  static long of(long value, boolean open) {
    return value * 2 | (open ? 1 : 0);
  }

  static long value(long bound) {
    return bound >> 1;
  }

  static boolean isOpen(long bound) {
    return (bound & 1) != 0;
  }

  static long sum(long one, long other) {
    return (one & ~1L) + (other & ~1L) | ((one | other) & 1);
  }

  /// Whether a sum reaches the threshold: an open lower sum lies above its value, an open upper sum
  /// below it.
  boolean reaches(long sum, long threshold, boolean inclusive) {
    long value = value(sum);
    if (value != threshold) {
      return value > threshold;
    }
    return isOpen(sum) ? this == LOWER : inclusive;
  }

  /// The threshold of a regime in an asset's units.
  static long threshold(Regime regime, long unit) {
    var exact =
        regime
            .threshold()
            .numerator()
            .multiply(BigInteger.valueOf(unit))
            .divideAndRemainder(regime.threshold().denominator());
    if (exact[1].signum() != 0) {
      throw new IllegalArgumentException("a threshold is a decimal of at most four places");
    }
    return exact[0].longValueExact();
  }

  static Percent percent(long bound, long unit) {
    return new Percent(BigInteger.valueOf(value(bound)), BigInteger.valueOf(unit));
  }
}
