package org.rapporteur.analyze.text;

import java.util.HashSet;
import java.util.Set;

/// The English names of months and days of the week, in lower case.
public final class CalendarWords {
  public static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  public static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private CalendarWords() {}

  /// All of them and some words more.
  public static Set<String> with(Set<String> more) {
    var all = new HashSet<>(more);
    all.addAll(MONTHS);
    all.addAll(WEEKDAYS);
    return Set.copyOf(all);
  }
}
