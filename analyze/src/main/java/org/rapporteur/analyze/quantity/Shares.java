package org.rapporteur.analyze.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.text.Token;

/// Parts of a whole in words: `a fifth of their money`, `three quarters of the prisoners`, `8 out
/// of 10 towns`, as percentages. `A quarter of an hour` is a time and none of them.
final class Shares {
  private static final Map<String, Integer> PARTS =
      Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "tenth", 10);
  private static final Map<String, Integer> TIMES =
      Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4);
  private static final Set<String> NO_WHOLE =
      Set.of(
          "hour",
          "century",
          "year",
          "day",
          "minute",
          "month",
          "week",
          "decade",
          "mile",
          "kilometre");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Shares() {}

  record Share(int from, int to, Quantity quantity) {}

  static @Nullable Share at(List<Token> tokens, int i) {
    var ratio = ratio(tokens, i);
    return ratio != null ? ratio : part(tokens, i);
  }

  /// `8 out of 10 towns`, `one in five`: of ten, of a hundred or one of some; `11 of 14 counts` and
  /// `two out of the three` are counted, `5 in 10 days` is how often.
  private static @Nullable Share ratio(List<Token> tokens, int i) {
    boolean out = word(tokens, i + 1).equals("out") && word(tokens, i + 2).equals("of");
    int at = i + (out ? 3 : 2);
    var some = out || word(tokens, i + 1).equals("in") ? Numerals.at(tokens, i) : null;
    var all = some == null || some.to() != i + 1 ? null : Numerals.at(tokens, at);
    if (some == null || all == null || some.vague() || all.vague()) {
      return null;
    }
    boolean round =
        all.value().compareTo(BigDecimal.TEN) == 0 || all.value().compareTo(HUNDRED) == 0;
    boolean one = some.value().compareTo(BigDecimal.ONE) == 0;
    if (!(round || one)
        || (all.to() < tokens.size() && NO_WHOLE.contains(tokens.get(all.to()).lemma()))
        || some.value().compareTo(all.value()) >= 0
        || all.value().compareTo(HUNDRED) > 0) {
      return null;
    }
    var before = Comparators.before(tokens, i);
    return share(
        before,
        all.to(),
        some.value().multiply(HUNDRED).divide(all.value(), 0, RoundingMode.HALF_UP));
  }

  private static @Nullable Share part(List<Token> tokens, int i) {
    boolean half = word(tokens, i).equals("half");
    int part = half ? i : hyphen(tokens, i + 1);
    Integer times = half ? Integer.valueOf(1) : TIMES.get(word(tokens, i));
    String name = word(tokens, part);
    String one = name.endsWith("s") && !half ? name.substring(0, name.length() - 1) : name;
    Integer parts = PARTS.get(one);
    boolean of = word(tokens, part + 1).equals("of");
    boolean later =
        i > 1 && word(tokens, i - 1).equals("and") && tokens.get(i - 2).pos().equals("CD");
    boolean ofYear =
        half && i > 0 && Set.of("first", "second", "latter").contains(word(tokens, i - 1));
    if (times == null || parts == null || !of || later || ofYear || times >= parts) {
      return null;
    }
    for (int at = part + 2; at < Math.min(tokens.size(), part + 5); at++) {
      if (NO_WHOLE.contains(tokens.get(at).lemma())) {
        return null;
      }
    }
    return share(
        Comparators.before(tokens, i),
        part + 1,
        BigDecimal.valueOf(Math.round(100.0 * times / parts)));
  }

  private static Share share(Comparators.Before before, int to, BigDecimal value) {
    return new Share(
        before.from(),
        to,
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
