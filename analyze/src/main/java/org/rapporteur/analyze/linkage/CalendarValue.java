package org.rapporteur.analyze.linkage;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date as lists write it, read into eight digits `yyyymmdd`; what is not given is `00`.
final class CalendarValue {
  private static final Pattern BIG_FIRST =
      Pattern.compile("(\\d{4})[-/.\u5e74\ub144 ]+(\\d{1,2})(?:[-/.\u6708\uc6d4 ]+(\\d{1,2}))?.*");
  private static final Pattern BIG_LAST =
      Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4}|\\d{2})(?:[ T].*)?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(\\d{1,2})[-. ]*)?(\\p{L}{3,})\\.?[-, ]*(?:(\\d{1,2}),?[ ])?[-, ]*(\\d{4})");
  private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(?:ca?\\.? *)?(\\d{4})");
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private CalendarValue() {}

  /// Eight digits, or empty when it is no date. A day that no calendar has keeps its digits behind
  /// a `?`: it can be recognised, but is no evidence against anybody.
  ///
  /// @param monthFirst how `03/04/1950` is to be read
  static String read(String raw, boolean monthFirst) {
    String text = raw.strip();
    Matcher m = PACKED.matcher(text);
    if (m.matches()) {
      return digits(m.group(1), m.group(2), m.group(3));
    }
    m = BIG_FIRST.matcher(text);
    if (m.matches()) {
      return digits(m.group(1), m.group(2), m.group(3));
    }
    m = BIG_LAST.matcher(text);
    if (m.matches()) {
      return monthFirst
          ? digits(century(m.group(3)), m.group(1), m.group(2))
          : digits(century(m.group(3)), m.group(2), m.group(1));
    }
    m = YEAR.matcher(text);
    if (m.matches()) {
      return m.group(1) + "0000";
    }
    return named(text);
  }

  private static String named(String text) {
    Matcher m = NAMED.matcher(text);
    if (!m.matches()) {
      return "";
    }
    Integer month = MONTHS.get(m.group(2).toLowerCase(Locale.ROOT).substring(0, 3));
    String day = m.group(1) != null ? m.group(1) : m.group(3);
    return month == null ? "" : digits(m.group(4), String.valueOf(month), day);
  }

  /// Whether `text` can only be read with the month first: 1, with the day first: -1, or either: 0.
  static int order(String text) {
    Matcher m = BIG_LAST.matcher(text.strip());
    if (!m.matches()) {
      return 0;
    }
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(2));
    return first > 12 && second <= 12 ? -1 : second > 12 && first <= 12 ? 1 : 0;
  }

  private static String century(String year) {
    if (year.length() == 4) {
      return year;
    }
    return (Integer.parseInt(year) > 30 ? "19" : "20") + year;
  }

  private static String digits(
      String year, String month, @org.jspecify.annotations.Nullable String day) {
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = day == null ? 0 : Integer.parseInt(day);
    String digits = "%04d%02d%02d".formatted(y, m, d);
    boolean possible =
        y >= 1000
            && (m == 0 ? d == 0 : m <= 12 && (d == 0 || d <= YearMonth.of(y, m).lengthOfMonth()));
    return possible ? digits : "?" + digits;
  }
}
