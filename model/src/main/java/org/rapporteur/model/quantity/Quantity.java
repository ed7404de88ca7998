package org.rapporteur.model.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure as a source gives it.
///
/// @param low the value, or the lower end of a range, in `unit`
/// @param high equal to `low` unless a range is printed
/// @param unit such as `years`, `metres`, `%`, `USD`; null for a plain count
/// @param countedNoun lemma of what is counted, such as `organization`; null if the text does not
///   say
/// @param modifiers words that narrow the counted noun, such as `civil society`
/// @param vague whether only an order of size is printed (`dozens`)
public record Quantity(
    Comparator comparator,
    BigDecimal low,
    BigDecimal high,
    @Nullable String unit,
    @Nullable String countedNoun,
    List<String> modifiers,
    QuantityClass kind,
    boolean vague) {
  public Quantity {
    modifiers = List.copyOf(modifiers);
    if (high.compareTo(low) < 0) {
      throw new IllegalArgumentException("a range runs upward");
    }
  }

  /// The value as the exports print it: `>300`, `<=600`, `10 metres`, `5-15 years`, `06:20`.
  public String print() {
    if (kind == QuantityClass.CLOCK) {
      int minutes = low.intValue();
      return "%s%02d:%02d".formatted(comparator.sign(), minutes / 60, minutes % 60);
    }
    String figure =
        low.compareTo(high) == 0
            ? low.stripTrailingZeros().toPlainString()
            : low.stripTrailingZeros().toPlainString()
                + "-"
                + high.stripTrailingZeros().toPlainString();
    return comparator.sign() + figure + (unit == null ? "" : " " + unit);
  }

  /// How the figure bounds the truth.
  public enum Comparator {
    EQUAL(""),
    ABOUT("~"),
    MORE(">"),
    AT_LEAST(">="),
    FEWER("<"),
    AT_MOST("<=");

    private final String sign;

    Comparator(String sign) {
      this.sign = sign;
    }

    /// The sign before the figure; empty for a plain figure.
    public String sign() {
      return sign;
    }
  }

  /// What sort of figure it is; only some can be compared as counts.
  public enum QuantityClass {
    COUNT,
    AGE,
    ORDINAL,
    MEASURE,
    CAPACITY,
    DURATION,
    TERM_LIMIT,
    MONEY,
    PERCENTAGE,
    VOTE,
    /// A time of day, in minutes since midnight where the text was written.
    CLOCK,
    IDENTIFIER
  }
}
