package org.rapporteur.analyze.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The English names of months and days of the week, in lower case.
public final class CalendarWords {
  public static final Set<String> MONTHS = names(Month.values());
  public static final Set<String> WEEKDAYS = names(DayOfWeek.values());

  private static final Set<String> NAMES = with(Set.of());

  private CalendarWords() {}

  /// Whether a word is the name of a month or day, written with a capital as both are.
  public static boolean isNamed(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  /// All of them and some words more.
  public static Set<String> with(Set<String> more) {
    var all = new HashSet<>(more);
    all.addAll(MONTHS);
    all.addAll(WEEKDAYS);
    return Set.copyOf(all);
  }

  private static Set<String> names(Enum<?>[] calendar) {
    return Arrays.stream(calendar)
        .map(name -> name.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
