package org.rapporteur.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1, and the two parts of level
/// 2 that sources need: unspecified digits anywhere, and qualified ends of intervals).
///
/// Examples: `2025-05-20`, `2024-12`, `2013`, `199X`, `XXXX-05-20`, `2014/2017`, `2020/..`,
/// `2015~/2025~`, `2025-05-20T10:00`. The value keeps its printed precision: `2024-12` is not the
/// first of December.
public record Edtf(String value) implements Comparable<Edtf> {
  /// Four unspecified digits (ISO 8601-2, 8.2.3) in place of the year: `XXXX-05-20`.
  private static final String NO_YEAR = "XXXX";

  private static final Pattern POINT =
      Pattern.compile(
          "(\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX)(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?)?)?)?([?~%])?");

  public Edtf {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an EDTF date");
    }
  }

  /// The date a string holds, or nothing if it is no EDTF or no such day exists.
  public static Optional<Edtf> parse(String value) {
    return isValid(value) ? Optional.of(new Edtf(value)) : Optional.empty();
  }

  /// The date of one day.
  public static Edtf of(LocalDate day) {
    return new Edtf(day.toString());
  }

  /// The date of one month.
  public static Edtf of(YearMonth month) {
    return new Edtf(month.toString());
  }

  /// The interval of days it may mean. An approximate end (`~`) is widened by one unit of its
  /// precision, a day by three. A date without a year has no interval.
  public Optional<EdtfInterval> interval() {
    if (isPlainDay(value)) {
      var day = plainDay(value);
      return Optional.of(new EdtfInterval(day, day));
    }
    return interval(value);
  }

  /// `2025-05-20`, by far the most frequent form, is read without a pattern.
  private static boolean isPlainDay(String value) {
    if (value.length() != 10 || value.charAt(4) != '-' || value.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = value.charAt(i);
      if (i != 4 && i != 7 && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static LocalDate plainDay(String value) {
    return LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
  }

  private static int number(String value, int from, int to) {
    return Integer.parseInt(value, from, to, 10);
  }

  /// Whether it is a range, closed or open.
  public boolean isRange() {
    return value.indexOf('/') >= 0;
  }

  /// Whether it names exactly one day.
  public boolean isDay() {
    return isPlainDay(value) || (value.length() > 10 && isTimeOfDay(value));
  }

  private static boolean isTimeOfDay(String value) {
    return value.charAt(10) == 'T' && isPlainDay(value.substring(0, 10));
  }

  /// Whether it says, or begins by saying, in which year, decade or century.
  public boolean hasYear() {
    return !value.startsWith(NO_YEAR);
  }

  /// By first day, then by text; dates without a year come last.
  @Override
  public int compareTo(Edtf other) {
    var mine = sortKey();
    var theirs = other.sortKey();
    int byDay = mine.compareTo(theirs);
    return byDay != 0 ? byDay : value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private LocalDate sortKey() {
    return interval()
        .map(i -> i.earliest() != null ? i.earliest() : i.latest())
        .orElse(LocalDate.MAX);
  }

  private static boolean isValid(String value) {
    try {
      if (isPlainDay(value)) {
        return plainDay(value).getYear() >= 0;
      }
      int slash = value.indexOf('/');
      if (slash < 0) {
        return POINT.matcher(value).matches() && pointIsReal(value);
      }
      return endIsValid(value.substring(0, slash))
          && endIsValid(value.substring(slash + 1))
          && !value.equals("../..")
          && runsForward(value);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean endIsValid(String end) {
    return end.equals("..") || (POINT.matcher(end).matches() && pointIsReal(end));
  }

  private static boolean pointIsReal(String point) {
    var days = point(point, true);
    return days != null || point.startsWith(NO_YEAR);
  }

  private static boolean runsForward(String value) {
    try {
      interval(value);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<EdtfInterval> interval(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return Optional.ofNullable(point(value, true));
    }
    var first = point(value.substring(0, slash), true);
    var last = point(value.substring(slash + 1), true);
    if (first == null && last == null) {
      return Optional.empty();
    }
    return Optional.of(
        new EdtfInterval(
            first == null ? null : first.earliest(), last == null ? null : last.latest()));
  }

  private static @Nullable EdtfInterval point(String text, boolean widen) {
    Matcher m = POINT.matcher(text);
    if (!m.matches() || m.group(1).equals(NO_YEAR)) {
      return null;
    }
    var days = span(m.group(1), m.group(2), m.group(3));
    String qualifier = m.group(4);
    return widen && qualifier != null && !qualifier.equals("?") ? widened(days, m) : days;
  }

  private static EdtfInterval span(String year, @Nullable String month, @Nullable String day) {
    int first = Integer.parseInt(year.replace('X', '0'));
    int last = Integer.parseInt(year.replace('X', '9'));
    if (month == null || month.equals("XX")) {
      if (day != null && !day.equals("XX") && Integer.parseInt(day) > 31) {
        throw new DateTimeException("no such day");
      }
      return new EdtfInterval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
    int m = Integer.parseInt(month);
    if (day == null || day.equals("XX")) {
      return new EdtfInterval(LocalDate.of(first, m, 1), YearMonth.of(last, m).atEndOfMonth());
    }
    int d = Integer.parseInt(day);
    return new EdtfInterval(LocalDate.of(first, m, d), LocalDate.of(last, m, d));
  }

  @SuppressWarnings("NullAway") // span() never leaves an end open
  private static EdtfInterval widened(EdtfInterval days, Matcher m) {
    if (m.group(3) != null) {
      return new EdtfInterval(days.earliest().minusDays(3), days.latest().plusDays(3));
    }
    if (m.group(2) != null) {
      return new EdtfInterval(days.earliest().minusMonths(1), days.latest().plusMonths(1));
    }
    return new EdtfInterval(days.earliest().minusYears(1), days.latest().plusYears(1));
  }
}
