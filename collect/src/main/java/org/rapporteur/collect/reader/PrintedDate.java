package org.rapporteur.collect.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;

/// Dates that programs write into metadata, as EDTF. The day is the one that is printed, in the
/// zone of who printed it; what is ambiguous (`03/06/2025`) is not read.
final class PrintedDate {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ].*)?");
  private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T?\\d{4,6}.*)?");
  private static final Pattern MAIL =
      Pattern.compile("(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\s+(\\d{4})\\b.*");
  private static final List<DateTimeFormatter> WRITTEN =
      List.of(format("MMMM d, yyyy"), format("MMM d, yyyy"), format("d MMMM yyyy"));

  private PrintedDate() {}

  /// The date as EDTF with the precision it was printed in, or null.
  static @Nullable String edtf(String printed) {
    var value = printed.strip();
    if (value.isEmpty() || value.length() > 100) {
      return null;
    }
    var iso = ISO.matcher(value);
    if (iso.matches()) {
      return valid(iso.group(1), iso.group(2), iso.group(3));
    }
    var basic = BASIC.matcher(value);
    if (basic.matches()) {
      return valid(basic.group(1), basic.group(2), basic.group(3));
    }
    var mail = MAIL.matcher(value);
    return mail.matches()
        ? written(mail.group(1) + " " + mail.group(2) + " " + mail.group(3), "d MMM yyyy")
        : written(value);
  }

  private static @Nullable String valid(String year, @Nullable String month, @Nullable String day) {
    var text = new StringBuilder(year);
    if (month != null) {
      text.append('-').append(twoDigits(month));
    }
    if (day != null) {
      text.append('-').append(twoDigits(day));
    }
    return Edtf.parse(text.toString()).map(Edtf::value).orElse(null);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static @Nullable String written(String value) {
    for (var format : WRITTEN) {
      var day = day(value, format);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable String written(String value, String pattern) {
    return day(value, format(pattern));
  }

  private static @Nullable String day(String value, DateTimeFormatter format) {
    try {
      return LocalDate.parse(value, format).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
