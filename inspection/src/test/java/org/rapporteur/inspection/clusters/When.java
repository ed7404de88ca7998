package org.rapporteur.inspection.clusters;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An interval of days as `year * 10000 + month * 100 + day`, both ends included; it is compared,
/// not counted, so that every month may have 31 days.
record When(int first, int last) {
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?(?:T.*)?");
  private static final Pattern PRINTED =
      Pattern.compile("\\s*(?:(\\d{1,2})\\s+)?([a-z]+)\\s+(?:(\\d{1,2})\\s+)?(\\d{4})\\s*");
  private static final Pattern DOUBT = Pattern.compile("[~?%]+$");
  private static final int OPEN_FIRST = 101;
  private static final int OPEN_LAST = 99991231;

  /// Reads EDTF, or a date in English print.
  static Optional<When> of(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    var stripped = text.strip();
    int slash = stripped.indexOf('/');
    if (slash >= 0) {
      return span(stripped.substring(0, slash), stripped.substring(slash + 1));
    }
    var one = end(stripped, false);
    return one != null ? Optional.of(new When(one, end(stripped, true))) : printed(stripped);
  }

  boolean meets(When other) {
    return first <= other.last && other.first <= last;
  }

  static boolean same(@Nullable String left, @Nullable String right) {
    var when = of(left);
    return when.isPresent() && when.equals(of(right));
  }

  static boolean compatible(@Nullable String left, @Nullable String right) {
    var when = of(left);
    var other = of(right);
    return when.isPresent() && other.isPresent() && when.get().meets(other.get());
  }

  private static Optional<When> span(String from, String to) {
    Integer first = open(from) ? Integer.valueOf(OPEN_FIRST) : end(from, false);
    Integer last = open(to) ? Integer.valueOf(OPEN_LAST) : end(to, true);
    return first == null || last == null ? Optional.empty() : Optional.of(new When(first, last));
  }

  private static boolean open(String side) {
    return side.isEmpty() || side.equals("..");
  }

  private static @Nullable Integer end(String text, boolean late) {
    var bare = DOUBT.matcher(text.strip()).replaceAll("");
    var decade = DECADE.matcher(bare);
    if (decade.matches()) {
      int year = Integer.parseInt(decade.group(1)) * 10;
      return late ? day(year + 9, 12, 31) : day(year, 1, 1);
    }
    var date = DATE.matcher(bare);
    if (!date.matches()) {
      return null;
    }
    return day(
        Integer.parseInt(date.group(1)),
        number(date.group(2), late ? 12 : 1),
        number(date.group(3), late ? 31 : 1));
  }

  private static Optional<When> printed(String text) {
    var match = PRINTED.matcher(text.toLowerCase(Locale.ROOT).replace(',', ' ').replace('.', ' '));
    if (!match.matches()) {
      return Optional.empty();
    }
    int month = month(match.group(2));
    if (month == 0) {
      return Optional.empty();
    }
    var day = match.group(1) != null ? match.group(1) : match.group(3);
    var edtf = "%s-%02d".formatted(match.group(4), month);
    return of(day == null ? edtf : edtf + "-%02d".formatted(Integer.parseInt(day)));
  }

  private static int month(String word) {
    for (var month : Month.values()) {
      var name = month.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.equals(name.substring(0, 3))) {
        return month.getValue();
      }
    }
    return word.equals("sept") ? 9 : 0;
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private static int day(int year, int month, int day) {
    return year * 10000 + month * 100 + day;
  }
}
