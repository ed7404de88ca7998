package org.rapporteur.collect.trace;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.Goods;
import org.rapporteur.model.trace.Goods.Amount;
import org.rapporteur.model.trace.Goods.HsCode;

/// Quantities of goods. Masses become kilograms, exactly; other units stay.
final class Weights {
  private static final BigDecimal POUND = new BigDecimal("0.45359237");

  private Weights() {}

  /// The amount, or nothing if there is no number.
  static Optional<Amount> amount(String number, String unit, boolean estimated) {
    var value = number(number);
    if (value.isEmpty() || value.get().signum() < 0) {
      return Optional.empty();
    }
    return Optional.of(
        switch (unit.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
          case "", "k", "kg", "kgs", "kgm", "kilogram", "kilograms", "kilos" ->
              new Amount(value.get(), "kg", estimated);
          case "l", "lb", "lbs", "lbr", "pound", "pounds" ->
              new Amount(value.get().multiply(POUND), "kg", estimated);
          case "t", "mt", "tne", "ton", "tons", "tonne", "tonnes", "metricton", "metrictons" ->
              new Amount(value.get().movePointRight(3), "kg", estimated);
          case "g", "gram", "grams" -> new Amount(value.get().movePointLeft(3), "kg", estimated);
          default -> new Amount(value.get(), unit.strip().toLowerCase(Locale.ROOT), estimated);
        });
  }

  /// Reads `12,500.25`, `12 500,25` and `12500`.
  static Optional<BigDecimal> number(String text) {
    var plain = text.replaceAll("[\\s\u00a0']", "");
    if (plain.matches("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")) {
      plain = plain.replace(",", "");
    } else if (plain.matches("-?\\d{1,3}(?:\\.\\d{3})+,\\d+")) {
      plain = plain.replace(".", "").replace(',', '.');
    } else {
      plain = plain.replace(',', '.');
    }
    return plain.matches("-?\\d{1,15}(?:\\.\\d{1,15})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  /// A customs code from its digits; null if there are too few or too many.
  ///
  /// @param year of the trade, which tells the revision, or null
  static @Nullable HsCode code(String printed, @Nullable Integer year) {
    var digits = printed.replaceAll("\\D", "");
    return digits.length() < 2 || digits.length() > 12
        ? null
        : new HsCode(digits, year == null ? null : revision(year));
  }

  /// The revision in force in a year.
  private static @Nullable Integer revision(int year) {
    Integer found = null;
    for (int revision : new int[] {1988, 1992, 1996, 2002, 2007, 2012, 2017, 2022}) {
      found = year >= revision ? Integer.valueOf(revision) : found;
    }
    return found;
  }

  static Goods goods(@Nullable HsCode code, @Nullable Amount amount, String description) {
    return new Goods(code, amount, description);
  }
}
