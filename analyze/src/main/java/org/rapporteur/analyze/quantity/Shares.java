package org.rapporteur.analyze.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.text.Token;

/// Parts of a whole in words: `a fifth of their money`, `three quarters of the prisoners`, as
/// percentages. `A quarter of an hour` is a time and none of them.
final class Shares {
  private static final Map<String, Integer> PARTS =
      Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "tenth", 10);
  private static final Map<String, Integer> TIMES =
      Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4);
  private static final Set<String> NO_WHOLE =
      Set.of("hour", "century", "year", "day", "minute", "month", "decade", "mile", "kilometre");

  private Shares() {}

  record Share(int from, int to, Quantity quantity) {}

  static @Nullable Share at(List<Token> tokens, int i) {
    boolean half = word(tokens, i).equals("half");
    int part = half ? i : hyphen(tokens, i + 1);
    Integer times = half ? Integer.valueOf(1) : TIMES.get(word(tokens, i));
    String name = word(tokens, part);
    String one = name.endsWith("s") && !half ? name.substring(0, name.length() - 1) : name;
    Integer parts = PARTS.get(one);
    boolean of = word(tokens, part + 1).equals("of");
    boolean later =
        i > 1 && word(tokens, i - 1).equals("and") && tokens.get(i - 2).pos().equals("CD");
    if (times == null || parts == null || !of || later || times >= parts) {
      return null;
    }
    for (int at = part + 2; at < Math.min(tokens.size(), part + 5); at++) {
      if (NO_WHOLE.contains(tokens.get(at).lemma())) {
        return null;
      }
    }
    var value = BigDecimal.valueOf(Math.round(100.0 * times / parts));
    var before = Comparators.before(tokens, i);
    return new Share(
        before.from(),
        part + 1,
        new Quantity(
            before.comparator(),
            value,
            value,
            "%",
            null,
            List.of(),
            QuantityClass.PERCENTAGE,
            false));
  }

  private static int hyphen(List<Token> tokens, int at) {
    return word(tokens, at).equals("-") ? at + 1 : at;
  }

  private static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }
}
