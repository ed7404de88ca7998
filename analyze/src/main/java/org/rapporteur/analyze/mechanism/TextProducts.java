package org.rapporteur.analyze.mechanism;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// `22 million yen to each of the four plaintiffs, 88 million yen in all`: parts times count is the
/// total, in one currency (P9).
final class TextProducts {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)(US\\$|[$\u20ac\u00a3\u00a5\u20a9])? ?(\\d[\\d,]*(?:\\.\\d+)?)"
              + " ?(million|billion|m|bn)?\\b"
              + " ?(yen|won|dollars|euros?|pounds|francs|roubles|rubles)?");
  private static final Pattern EACH =
      Pattern.compile("(?i)\\b(each|apiece|per (?:person|head))\\b");

  private final Page page;

  TextProducts(Page page) {
    this.page = page;
  }

  /// A product that is not the total.
  record Odd(Spot spot, String words) {}

  private record Amount(int start, int end, String currency, BigDecimal value, String printed) {}

  List<Odd> all() {
    var found = new ArrayList<Odd>();
    for (int sentence = 0; sentence < page.told.telling().sentences().size(); sentence++) {
      var words = page.raw(sentence);
      if (EACH.matcher(words).find()) {
        odd(sentence, words).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Odd> odd(int sentence, String words) {
    var amounts = amounts(words);
    var counts =
        Numbers.in(words).stream()
            .filter(n -> !n.ordinal() && n.value() > 1)
            .filter(n -> page.timesIn(sentence).stream().noneMatch(t -> isIn(sentence, n, t)))
            .filter(
                n -> amounts.stream().noneMatch(a -> a.start() <= n.start() && n.end() <= a.end()))
            .toList();
    if (amounts.size() != 2
        || counts.size() != 1
        || !amounts.get(0).currency().equals(amounts.get(1).currency())) {
      return Optional.empty();
    }
    boolean first = amounts.get(0).value().compareTo(amounts.get(1).value()) < 0;
    var part = amounts.get(first ? 0 : 1);
    var total = amounts.get(first ? 1 : 0);
    var product = part.value().multiply(BigDecimal.valueOf(counts.getFirst().value()));
    int start = page.start(sentence);
    return product.compareTo(total.value()) == 0
        ? Optional.empty()
        : Optional.of(
            new Odd(
                page.spot(start + total.start(), start + total.end()),
                part.printed()
                    + " \u00d7 "
                    + counts.getFirst().value()
                    + " = "
                    + String.format(Locale.ROOT, "%,.0f", product)
                    + "; printed: "
                    + total.printed()));
  }

  private boolean isIn(int sentence, Numbers.Printed number, Page.Printed time) {
    int start = page.start(sentence);
    return time.start() <= start + number.start() && start + number.end() <= time.end();
  }

  private static List<Amount> amounts(String words) {
    var amounts = new ArrayList<Amount>();
    var m = AMOUNT.matcher(words);
    while (m.find()) {
      var sign = m.group(1);
      var name = m.group(4);
      if (sign != null || name != null) {
        var value = new BigDecimal(m.group(2).replace(",", "")).multiply(unit(m.group(3)));
        amounts.add(
            new Amount(
                m.start(),
                m.end(),
                sign != null ? sign : name.toLowerCase(Locale.ROOT),
                value.stripTrailingZeros(),
                m.group().strip()));
      }
    }
    return amounts;
  }

  private static BigDecimal unit(@org.jspecify.annotations.Nullable String word) {
    return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
      case "million", "m" -> BigDecimal.valueOf(1_000_000);
      case "billion", "bn" -> BigDecimal.valueOf(1_000_000_000);
      default -> BigDecimal.ONE;
    };
  }
}
