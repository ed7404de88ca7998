package org.rapporteur.inspection.clusters;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number or a range in base units (days, plain counts), with its comparator.
///
/// @param comparator `>`, `<`, `>=`, `<=` or nothing; `time` for a time of day
record Amount(String comparator, double low, double high) {
  private static final Pattern SIGN = Pattern.compile("(>=|<=|>|<|~)");
  private static final Map<Pattern, String> PHRASES =
      Map.of(
          Pattern.compile("(over|more than|above)\\b"), ">",
          Pattern.compile("(at least|no fewer than)\\b"), ">=",
          Pattern.compile("(up to|as many as|at most)\\b"), "<=",
          Pattern.compile("(under|fewer than|less than)\\b"), "<");
  private static final Pattern CLOCK =
      Pattern.compile("[^\\d]*(\\d{1,2}):(\\d\\d)(?:\\s*/\\s*(\\d{1,2}):(\\d\\d))?");
  private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[, ](?=\\d{3}\\b)");
  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d+(?:\\.\\d+)?)(?:\\s*(?:-|–|to)\\s*(\\d+(?:\\.\\d+)?))?"
              + "\\s*(million|billion|thousand|%|percent|[a-z]+)?");
  private static final Pattern LETTERS = Pattern.compile("[a-z]+");
  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final double MONTH = 30.4167;
  static final Map<String, Double> TIMES =
      Map.of(
          "year", 365.0, "years", 365.0, "month", MONTH, "months", MONTH, "week", 7.0, "weeks", 7.0,
          "day", 1.0, "days", 1.0);
  private static final Map<String, Double> SIZES =
      Map.of("million", 1e6, "billion", 1e9, "thousand", 1e3);
  private static final Map<String, Double> MONEY = Map.of("m", 1e6, "mn", 1e6, "bn", 1e9, "k", 1e3);
  private static final double ROUGHLY = 0.01;

  static Optional<Amount> of(@Nullable String printed) {
    var text = String.valueOf(printed).strip().toLowerCase(Locale.ROOT);
    var clock = CLOCK.matcher(text);
    if (clock.lookingAt()) {
      double from = minutes(clock.group(1), clock.group(2));
      double to = clock.group(3) == null ? from : minutes(clock.group(3), clock.group(4));
      return Optional.of(new Amount("time", from, to));
    }
    var digits = DIGITS.matcher(GROUPS.matcher(text).replaceAll(""));
    if (digits.find()) {
      double low = Double.parseDouble(digits.group(1));
      double high = digits.group(2) == null ? low : Double.parseDouble(digits.group(2));
      var unit = digits.group(3) == null ? "" : digits.group(3);
      return Optional.of(scaled(text, low, high, unit));
    }
    return spelt(text);
  }

  static boolean same(@Nullable String left, @Nullable String right) {
    var amount = of(left);
    var other = of(right);
    if (amount.isEmpty() || other.isEmpty()) {
      return Words.plain(String.valueOf(left)).equals(Words.plain(String.valueOf(right)));
    }
    return amount.get().equals(other.get(), left + "" + right);
  }

  private boolean equals(Amount other, String printed) {
    if (low == other.low && high == other.high) {
      return true;
    }
    double big = Math.max(Math.abs(low), Math.abs(other.low));
    return big > 31
        && Math.abs(low - other.low) <= ROUGHLY * big
        && Math.abs(high - other.high) <= ROUGHLY * big
        && TIMES.keySet().stream().anyMatch(printed::contains);
  }

  private static Amount scaled(String text, double low, double high, String unit) {
    double factor = SIZES.getOrDefault(unit, TIMES.getOrDefault(unit, 1.0));
    if (text.contains("$")) {
      factor = MONEY.getOrDefault(unit, factor);
    }
    return factor == 1
        ? new Amount(sign(text), low, high)
        : new Amount(sign(text), Math.rint(low * factor), Math.rint(high * factor));
  }

  private static Optional<Amount> spelt(String text) {
    var words = LETTERS.matcher(text).results().map(word -> word.group()).toList();
    for (int i = 0; i < words.size(); i++) {
      int value = WORDS.indexOf(words.get(i));
      if (value >= 0) {
        var unit = i + 1 < words.size() ? words.get(i + 1) : "";
        return Optional.of(scaled(text, value, value, unit));
      }
    }
    return Optional.empty();
  }

  private static String sign(String text) {
    var sign = SIGN.matcher(text);
    if (sign.lookingAt()) {
      return sign.group().replace("~", "");
    }
    return PHRASES.entrySet().stream()
        .filter(phrase -> phrase.getKey().matcher(text).lookingAt())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static double minutes(String hours, String minutes) {
    return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
  }
}
