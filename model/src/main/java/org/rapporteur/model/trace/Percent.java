package org.rapporteur.model.trace;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// A number of percent as an exact fraction in lowest terms. 10.29 + 24.09 + 15.62 is 50, which
/// doubles do not know; and a third of a company has no decimals at all.
public record Percent(BigInteger numerator, BigInteger denominator) implements Comparable<Percent> {
  public static final Percent ZERO = of(0);
  public static final Percent HUNDRED = of(100);

  /// No register prints a share with more digits, and a number such as 1e999999999 would fill the
  /// memory.
  private static final int MOST_DIGITS = 60;

  public Percent {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("a percentage has a positive denominator");
    }
    var common = numerator.gcd(denominator);
    numerator = numerator.divide(common);
    denominator = denominator.divide(common);
  }

  public static Percent of(long percent) {
    return new Percent(BigInteger.valueOf(percent), BigInteger.ONE);
  }

  /// @throws IllegalArgumentException if it has more digits than any register prints
  public static Percent of(BigDecimal percent) {
    if (Math.abs((long) percent.scale()) > MOST_DIGITS || percent.precision() > MOST_DIGITS) {
      throw new IllegalArgumentException("a percentage has at most " + MOST_DIGITS + " digits");
    }
    return percent.scale() <= 0
        ? new Percent(percent.toBigIntegerExact(), BigInteger.ONE)
        : new Percent(percent.unscaledValue(), BigInteger.TEN.pow(percent.scale()));
  }

  /// Reads `49`, `10.29` or `100/3`, in percent.
  ///
  /// @throws IllegalArgumentException if it is none of these
  public static Percent parse(String text) {
    int slash = text.indexOf('/');
    try {
      return slash < 0
          ? of(new BigDecimal(text.strip()))
          : new Percent(
              new BigInteger(text.substring(0, slash).strip()),
              new BigInteger(text.substring(slash + 1).strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a percentage is a decimal or a fraction", e);
    }
  }

  /// The percentage that a part is of a whole, such as shares held of shares issued.
  public static Percent ofCounts(BigInteger part, BigInteger whole) {
    return new Percent(part.multiply(BigInteger.valueOf(100)), whole);
  }

  public Percent plus(Percent other) {
    return new Percent(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Percent minus(Percent other) {
    return plus(new Percent(other.numerator.negate(), other.denominator));
  }

  public Percent times(Percent factor) {
    return new Percent(
        numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
  }

  public boolean isNegative() {
    return numerator.signum() < 0;
  }

  /// Exact, and read back by [#parse]: `49`, `10.29`, `100/3`.
  public String print() {
    try {
      var decimal = new BigDecimal(numerator).divide(new BigDecimal(denominator));
      return decimal.stripTrailingZeros().toPlainString();
    } catch (ArithmeticException e) {
      return numerator + "/" + denominator;
    }
  }

  /// For sentences: at least two decimals, all of them if they end within six, else `33.33…`.
  public String words() {
    var rounded =
        new BigDecimal(numerator).divide(new BigDecimal(denominator), 6, RoundingMode.DOWN);
    if (!of(rounded).equals(this)) {
      return rounded.setScale(2, RoundingMode.DOWN).toPlainString() + "\u2026";
    }
    var short_ = rounded.stripTrailingZeros();
    return (short_.scale() < 2 ? short_.setScale(2) : short_).toPlainString();
  }

  @Override
  public int compareTo(Percent other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public String toString() {
    return print();
  }
}
