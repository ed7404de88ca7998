package org.rapporteur.analyze.mechanism;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.mechanism.Act;

/// A figure of a record with its bounds: `>300` is above 300, `~40` is 40 and a tenth either way.
///
/// @param low null if open
/// @param high null if open
record Amount(@Nullable BigDecimal low, @Nullable BigDecimal high) {
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  static Optional<Amount> of(Act act) {
    return act.field("value").flatMap(v -> of(act.field("comparator").orElse("="), v));
  }

  /// A figure that carries its own sign, such as `~40`.
  static Optional<Amount> of(String printed) {
    var sign = printed.replaceAll("[0-9.,].*", "").strip();
    return of(sign.isEmpty() ? "=" : sign, printed.substring(sign.length()).strip());
  }

  private static Optional<Amount> of(String sign, String digits) {
    if (!digits.matches("\\d{1,15}(\\.\\d{1,6})?")) {
      return Optional.empty();
    }
    var value = new BigDecimal(digits);
    var part = value.multiply(ABOUT);
    return Optional.of(
        switch (sign) {
          case ">", ">=" -> new Amount(value, null);
          case "<", "<=" -> new Amount(null, value);
          case "~" -> new Amount(value.subtract(part), value.add(part));
          default -> new Amount(value, value);
        });
  }

  boolean meets(Amount other) {
    return below(low, other.high) && below(other.low, high);
  }

  private static boolean below(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) <= 0;
  }
}
