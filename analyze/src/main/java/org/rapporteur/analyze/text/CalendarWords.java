package org.rapporteur.analyze.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The English names of months and days of the week in lower case, and those of months elsewhere.
public final class CalendarWords {
  public static final Set<String> MONTHS = names(Month.values());
  public static final Set<String> WEEKDAYS = names(DayOfWeek.values());

  /// Languages of reports, as BCP 47 names them; in Lima, Beirut, Algiers and Rabat months have
  /// other names than in Madrid and Cairo.
  private static final List<String> LANGUAGES =
      List.of(
          "es", "es-PE", "fr", "pt", "it", "ro", "de", "nl", "pl", "ru", "uk", "be", "tr", "az",
          "uz", "kk", "id", "sw", "ar", "ar-LB", "ar-DZ", "ar-MA");

  /// The names of the months in other languages than English, as they stand in a date, longest
  /// first (Unicode CLDR, by way of the JDK).
  public static final List<String> MONTHS_ELSEWHERE = elsewhere();

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

  private static List<String> elsewhere() {
    return Stream.concat(
            // Cairo writes this one in two ways
            Stream.of("إبريل"),
            LANGUAGES.stream().map(Locale::forLanguageTag).flatMap(CalendarWords::months))
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(m -> m))
        .toList();
  }

  private static Stream<String> months(Locale language) {
    return Arrays.stream(Month.values())
        .map(m -> m.getDisplayName(TextStyle.FULL, language).toLowerCase(language));
  }

  private static Set<String> names(Enum<?>[] calendar) {
    return Arrays.stream(calendar)
        .map(name -> name.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
