package org.rapporteur.analyze.text;

import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The currencies of the world: the signs before a sum and the codes of ISO 4217, and which of them
/// a name can mean.
public final class Money {
  private static final Map<String, String> SIGNS = readSigns();

  /// What is meant where a name says no more: `dollar`.
  private static final Map<String, String> USUAL =
      Map.of(
          "dollar", "USD", "euro", "EUR", "won", "KRW", "yuan", "CNY", "yen", "JPY", "pound",
          "GBP");

  private static final Map<String, Set<String>> BY_NAME = byName();

  private Money() {}

  /// The unit for each sign and each code that may stand before a sum: a code, or the name of what
  /// several states call so.
  public static Map<String, String> signs() {
    return SIGNS;
  }

  /// What sums of this unit can be held against: those of one currency. A name that several states
  /// use is no currency: shillings of Kenya and of Uganda are not compared.
  ///
  /// @param unit a code, or a name as `ringgit`
  public static String scale(String unit) {
    String name = unit.toLowerCase(Locale.ROOT).replaceAll("(?<=dollar|euro|pound)s$", "");
    if (USUAL.containsKey(name)) {
      return USUAL.get(name);
    }
    var codes = BY_NAME.getOrDefault(name, Set.of());
    return SIGNS.containsKey(unit) ? unit : codes.size() == 1 ? codes.iterator().next() : name;
  }

  private static Map<String, String> readSigns() {
    var signs = new HashMap<>(KindedWords.read(Money.class, "currency-signs.txt"));
    for (var currency : Currency.getAvailableCurrencies()) {
      String code = currency.getCurrencyCode();
      if (!code.startsWith("X")) {
        signs.put(code, code);
      }
    }
    return Map.copyOf(signs);
  }

  /// The codes of today's currencies by the last words of their names.
  private static Map<String, Set<String>> byName() {
    var names = new HashMap<String, Set<String>>();
    for (var country : Locale.getISOCountries()) {
      var currency = Currency.getInstance(Locale.of("", country));
      if (currency != null) {
        String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
        names
            .computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), k -> new HashSet<>())
            .add(currency.getCurrencyCode());
      }
    }
    return names;
  }
}
