package org.rapporteur.analyze.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.CalendarWords;
import org.rapporteur.analyze.text.NumberWords;
import org.rapporteur.model.text.Token;

/// Reads numbers in digits and words: `1,800`, `1.2 million`, `twenty-five`, `two hundred`.
final class Numerals {
  private static final Map<String, Long> LARGE =
      Map.of(
          "hundred",
          100L,
          "thousand",
          1_000L,
          "lakh",
          100_000L,
          "million",
          1_000_000L,
          "crore",
          10_000_000L,
          "billion",
          1_000_000_000L,
          "trillion",
          1_000_000_000_000L);
  private static final Map<String, Long> VAGUE =
      Map.of(
          "tens",
          20L,
          "dozens",
          24L,
          "scores",
          40L,
          "hundreds",
          200L,
          "thousands",
          2_000L,
          "millions",
          2_000_000L,
          "billions",
          2_000_000_000L);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Numerals() {}

  /// A number and the words it takes.
  record Numeral(BigDecimal value, int to, boolean vague) {}

  /// The months that go on with years: `four` in `three years and four months`; null if none do.
  static @Nullable Numeral monthsBehind(List<Token> tokens, int from) {
    boolean joined = from + 2 < tokens.size() && lower(tokens, from).matches("and|,");
    var months = joined ? at(tokens, from + 1) : null;
    return months != null
            && !months.vague()
            && months.value().compareTo(BigDecimal.valueOf(12)) < 0
            && months.to() < tokens.size()
            && tokens.get(months.to()).lemma().equals("month")
        ? months
        : null;
  }

  /// The number that begins at a word, or null.
  static @Nullable Numeral at(List<Token> tokens, int from) {
    String word = lower(tokens, from);
    if (word.equals("a") && from + 1 < tokens.size()) {
      return aDozen(tokens, from);
    }
    if (VAGUE.containsKey(word)) {
      return word.equals("tens") && !isOfMany(tokens, from + 1) ? null : vague(tokens, from);
    }
    BigDecimal first = value(word);
    if (first == null || isOrdinal(tokens, from)) {
      return null;
    }
    return spaced(tokens, from, first);
  }

  /// `fifty-ninth` in three words.
  private static boolean isOrdinal(List<Token> tokens, int from) {
    return from + 2 < tokens.size()
        && Character.isLetter(tokens.get(from).text().charAt(0))
        && tokens.get(from + 1).text().equals("-")
        && tokens.get(from + 1).start() == tokens.get(from).end()
        && NumberWords.ORDINALS.contains(lower(tokens, from + 2));
  }

  /// `620 000`, as French, Russian and the international system of units part thousands, and what
  /// may stand behind it; elsewhere `12 300` may be a day and a count.
  private static Numeral spaced(List<Token> tokens, int from, BigDecimal first) {
    int to = from + 1;
    var digits = new StringBuilder(tokens.get(from).text());
    while (digits.length() > 0
        && tokens.get(from).text().matches("[1-9]\\d{0,2}")
        && to < tokens.size()
        && tokens.get(to).text().matches("\\d{3}")
        && tokens.get(to).start() == tokens.get(to - 1).end() + 1
        && !isDay(tokens, from)) {
      digits.append(tokens.get(to).text());
      to++;
    }
    return to == from + 1
        ? compound(tokens, from, first)
        : compound(tokens, to - 1, new BigDecimal(digits.toString()));
  }

  /// `May 12 300 people fled`
  private static boolean isDay(List<Token> tokens, int from) {
    return from > 0 && CalendarWords.MONTHS.contains(lower(tokens, from - 1));
  }

  private static boolean isOfMany(List<Token> tokens, int of) {
    return of + 1 < tokens.size()
        && lower(tokens, of).equals("of")
        && VAGUE.containsKey(lower(tokens, of + 1));
  }

  /// `a dozen`, `a hundred`, `a million`.
  private static @Nullable Numeral aDozen(List<Token> tokens, int from) {
    String word = lower(tokens, from + 1);
    if (word.equals("dozen")) {
      return new Numeral(BigDecimal.valueOf(12), from + 2, false);
    }
    return LARGE.containsKey(word) ? compound(tokens, from, BigDecimal.ONE) : null;
  }

  private static Numeral vague(List<Token> tokens, int from) {
    long value = VAGUE.getOrDefault(lower(tokens, from), 0L);
    int to = from + 1;
    while (to + 1 < tokens.size()
        && lower(tokens, to).equals("of")
        && VAGUE.containsKey(lower(tokens, to + 1))) {
      value = value * (VAGUE.getOrDefault(lower(tokens, to + 1), 2L) / 2);
      to += 2;
    }
    return new Numeral(BigDecimal.valueOf(value), to, true);
  }

  private static Numeral compound(List<Token> tokens, int from, BigDecimal first) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = first;
    int at = from + 1;
    while (at < tokens.size()) {
      String word = lower(tokens, at);
      boolean hyphen =
          word.equals("-")
              && at + 1 < tokens.size()
              && tokens.get(at).start() == tokens.get(at - 1).end();
      String next = hyphen ? lower(tokens, at + 1) : word;
      if (!hyphen && scale(word) > 1) {
        long scale = scale(word);
        part = part.multiply(BigDecimal.valueOf(scale));
        if (scale >= 1000) {
          total = total.add(part);
          part = BigDecimal.ZERO;
        }
        at++;
      } else if (part.signum() == 0 && isRest(tokens, at)) {
        part = new BigDecimal(word);
        at++;
      } else if (isUnits(next) && isTens(part) && (hyphen || isWordAt(tokens, at - 1))) {
        part = part.add(BigDecimal.valueOf(NumberWords.SMALL.getOrDefault(next, 0)));
        at += hyphen ? 2 : 1;
      } else if (word.equals("and")
          && at + 1 < tokens.size()
          && LARGE.containsKey(lower(tokens, at - 1))
          && NumberWords.SMALL.containsKey(lower(tokens, at + 1))) {
        part =
            part.add(BigDecimal.valueOf(NumberWords.SMALL.getOrDefault(lower(tokens, at + 1), 0)));
        at += 2;
      } else {
        break;
      }
    }
    if (isAndAHalf(tokens, at)) {
      return new Numeral(total.add(part).add(HALF), at + 3, false);
    }
    return new Numeral(total.add(part), at, false);
  }

  /// `three and a half years`
  private static boolean isAndAHalf(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && lower(tokens, at).equals("and")
        && lower(tokens, at + 1).equals("a")
        && lower(tokens, at + 2).equals("half");
  }

  /// `million`, and `millions` behind a number, as some translations have it; 1 for other words.
  private static long scale(String word) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return LARGE.getOrDefault(one, 1L);
  }

  /// `7 thousand 806`, `1 million 200 thousand`: what is left over, in digits.
  private static boolean isRest(List<Token> tokens, int at) {
    boolean digits = lower(tokens, at).matches("[1-9]\\d{0,2}");
    boolean first = at > 1 && Character.isDigit(tokens.get(at - 2).text().charAt(0));
    return digits && first && scale(lower(tokens, at - 1)) >= 1000;
  }

  private static boolean isUnits(String word) {
    return NumberWords.SMALL.containsKey(word) && NumberWords.SMALL.getOrDefault(word, 99) < 10;
  }

  private static boolean isTens(BigDecimal value) {
    int tens = value.remainder(BigDecimal.valueOf(100)).intValue();
    return tens >= 20 && tens % 10 == 0;
  }

  private static boolean isWordAt(List<Token> tokens, int at) {
    return NumberWords.SMALL.containsKey(lower(tokens, at));
  }

  private static @Nullable BigDecimal value(String word) {
    if (NumberWords.SMALL.containsKey(word)) {
      return BigDecimal.valueOf(NumberWords.SMALL.getOrDefault(word, 0));
    }
    if (LARGE.containsKey(word)) {
      return null;
    }
    if (word.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,15}(\\.\\d+)?")) {
      return new BigDecimal(word.replace(",", ""));
    }
    var parts = word.split("-");
    if (parts.length == 2
        && NumberWords.SMALL.containsKey(parts[0])
        && isUnits(parts[1])
        && NumberWords.SMALL.getOrDefault(parts[0], 0) >= 20) {
      return BigDecimal.valueOf(
          NumberWords.SMALL.getOrDefault(parts[0], 0)
              + NumberWords.SMALL.getOrDefault(parts[1], 0));
    }
    return null;
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
