package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analyze.text.NumberWords;

/// Whole numbers below a thousand as English texts print them: `53`, `53rd`, `fifty-three`, `the
/// fifty-third`. Years, and numbers with a point, are none.
final class Numbers {
  /// @param ordinal whether it counts a place: `third`
  record Printed(int start, int end, int value, boolean ordinal) {}

  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Pattern PRINTED;

  static {
    NumberWords.SMALL.forEach((word, value) -> ORDINALS.put(NumberWords.ordinal(word), value));
    var words =
        Stream.concat(NumberWords.SMALL.keySet().stream(), ORDINALS.keySet().stream())
            .sorted(
                java.util.Comparator.comparingInt((String w) -> -w.length()).thenComparing(w -> w))
            .collect(Collectors.joining("|"));
    PRINTED =
        Pattern.compile(
            "(?i)(?<![\\p{L}\\d.,/])(?:(\\d{1,3})(st|nd|rd|th)?|((?:"
                + words
                + ")(?:[- ](?:"
                + words
                + "))?))(?![\\p{L}\\d]|[.,/]\\d)");
  }

  private Numbers() {}

  /// All numbers of a text, in order.
  static List<Printed> in(String text) {
    var found = new ArrayList<Printed>();
    var m = PRINTED.matcher(text);
    int from = 0;
    while (m.find(from)) {
      var number = m.group(1) != null ? digits(m) : words(m);
      found.add(number);
      from = number.end();
    }
    return found;
  }

  private static Printed digits(Matcher m) {
    return new Printed(m.start(), m.end(), Integer.parseInt(m.group(1)), m.group(2) != null);
  }

  /// `fifty-three` is one number; `six seven` is two, of which this is the first.
  private static Printed words(Matcher m) {
    var parts = m.group(3).toLowerCase(Locale.ROOT).split("[- ]");
    int first = value(parts[0]);
    boolean joined =
        parts.length == 2
            && first >= 20
            && first % 10 == 0
            && value(parts[1]) < 10
            && !isOrdinal(parts[0]);
    return joined
        ? new Printed(m.start(), m.end(), first + value(parts[1]), isOrdinal(parts[1]))
        : new Printed(m.start(), m.start() + parts[0].length(), first, isOrdinal(parts[0]));
  }

  private static boolean isOrdinal(String word) {
    return ORDINALS.containsKey(word);
  }

  private static int value(String word) {
    var cardinal = NumberWords.SMALL.get(word);
    return cardinal != null ? cardinal : ORDINALS.getOrDefault(word, 0);
  }
}
