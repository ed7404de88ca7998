package org.rapporteur.analyze.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// English words for numbers.
public final class NumberWords {
  /// `zero` to `nineteen` and the tens up to `ninety`.
  public static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  /// `first` to `thirty-first`, in this order: the days of a month.
  public static final List<String> ORDINALS =
      IntStream.rangeClosed(1, 31).mapToObj(NumberWords::ordinal).toList();

  private NumberWords() {}

  /// `fifty-third` of 53.
  ///
  /// @param number from 1 to 99
  public static String ordinal(int number) {
    int tens = number / 10 * 10;
    return number < 20 || number == tens
        ? ordinal(word(number))
        : word(tens) + "-" + ordinal(word(number - tens));
  }

  private static String word(int number) {
    return SMALL.entrySet().stream()
        .filter(e -> e.getValue() == number)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /// `fifth` of `five`.
  public static String ordinal(String word) {
    return switch (word) {
      case "one" -> "first";
      case "two" -> "second";
      case "three" -> "third";
      case "five" -> "fifth";
      case "eight" -> "eighth";
      case "nine" -> "ninth";
      case "twelve" -> "twelfth";
      default -> word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
    };
  }
}
