package org.rapporteur.collect.trace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;

/// Dates as lists and registers print them, with the precision that they print: `29 Apr 1957`,
/// `00/00/1960`, `circa 1951`, `1960 to 1962`, `2019-07`, `2012-05-02T00:00:00Z`.
final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d\\d)(?:-(\\d\\d))?(?:[T ].*|[+Z].*)?");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?: .*)?");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4})");
  private static final Pattern MONTH_DAY =
      Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{1,2}), (\\d{4})");
  private static final Pattern MONTH = Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
  private static final Pattern ABOUT =
      Pattern.compile("(?i)(?:circa|approximately|approx\\.?|about|c\\.|ca\\.) ?(.+)");
  private static final Pattern RANGE =
      Pattern.compile("(?i)(?:between )?(.+?) ?(?: to | and |–|/) ?(.+)");

  private final boolean monthFirst;

  private Dates(boolean monthFirst) {
    this.monthFirst = monthFirst;
  }

  /// 04/05/2019 is the fourth of May.
  static Dates dayFirst() {
    return new Dates(false);
  }

  /// 04/05/2019 is the fifth of April.
  static Dates monthFirst() {
    return new Dates(true);
  }

  /// The date, or null if the text holds none that can be told.
  @Nullable Edtf orNull(String text) {
    return parse(text).orElse(null);
  }

  Optional<Edtf> parse(String text) {
    var plain = text.strip();
    if (plain.isEmpty() || plain.equals("-0-")) {
      return Optional.empty();
    }
    var about = ABOUT.matcher(plain);
    if (about.matches()) {
      return point(about.group(1)).flatMap(d -> Edtf.parse(d + "~"));
    }
    return point(plain).flatMap(Edtf::parse).or(() -> range(plain));
  }

  private Optional<Edtf> range(String text) {
    var range = RANGE.matcher(text);
    if (!range.matches()) {
      return Optional.empty();
    }
    var first = point(range.group(1).strip());
    var last = point(range.group(2).strip());
    return first.isPresent() && last.isPresent()
        ? Edtf.parse(first.get() + "/" + last.get())
        : Optional.empty();
  }

  private Optional<String> point(String text) {
    var m = ISO.matcher(text);
    if (m.matches()) {
      return made(m.group(1), m.group(2), m.group(3));
    }
    m = SLASHED.matcher(text);
    if (m.matches()) {
      return monthFirst
          ? made(m.group(3), m.group(1), m.group(2))
          : made(m.group(3), m.group(2), m.group(1));
    }
    m = COMPACT.matcher(text);
    if (m.matches()) {
      return made(m.group(1), m.group(2), m.group(3));
    }
    return worded(text);
  }

  private static Optional<String> worded(String text) {
    var m = DAY_MONTH.matcher(text);
    if (m.matches()) {
      return month(m.group(2), m.group(3), m.group(1));
    }
    m = MONTH_DAY.matcher(text);
    if (m.matches()) {
      return month(m.group(1), m.group(3), m.group(2));
    }
    m = MONTH.matcher(text);
    if (m.matches()) {
      return month(m.group(1), m.group(2), null);
    }
    m = YEAR.matcher(text);
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  private static Optional<String> month(String word, String year, @Nullable String day) {
    int month = MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    return month == 0 ? Optional.empty() : made(year, String.valueOf(month), day);
  }

  /// A month or day of 00 is one that the source does not know.
  private static Optional<String> made(String year, String month, @Nullable String day) {
    try {
      int m = Integer.parseInt(month);
      int d = day == null ? 0 : Integer.parseInt(day);
      if (m == 0) {
        return Optional.of(year);
      }
      if (d == 0) {
        return m > 12 ? Optional.empty() : Optional.of("%s-%02d".formatted(year, m));
      }
      return Optional.of(LocalDate.of(Integer.parseInt(year), m, d).toString());
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
