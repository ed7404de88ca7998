package org.rapporteur.report.html;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Puts EDTF dates into English words without adding or losing precision: `2024-12` is December
/// 2024, `199X` the 1990s, `2020/..` 2020 or later.
final class DateWords {
  private static final Pattern POINT =
      Pattern.compile(
          "([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2})(?:T([0-9:]+)(\\S*?))?)?)?([?~%]?)");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private DateWords() {}

  static String of(String edtf) {
    int slash = edtf.indexOf('/');
    if (slash < 0) {
      return point(edtf);
    }
    String from = edtf.substring(0, slash);
    String to = edtf.substring(slash + 1);
    if (from.equals("..")) {
      return "until " + point(to);
    }
    return to.equals("..") ? point(from) + " or later" : point(from) + " to " + point(to);
  }

  static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  private static String point(String point) {
    Matcher m = POINT.matcher(point);
    if (!m.matches()) {
      return point;
    }
    String words = dayAndMonth(m.group(2), m.group(3)) + year(m.group(1));
    if (m.group(4) != null) {
      words += ", " + m.group(4) + (m.group(5).equals("Z") ? " UTC" : m.group(5));
    }
    return qualifier(m.group(6)) + words;
  }

  private static String dayAndMonth(@Nullable String month, @Nullable String day) {
    if (month == null) {
      return "";
    }
    if (month.equals("XX")) {
      return day == null || day.equals("XX")
          ? ""
          : "day " + Integer.parseInt(day) + " of a month in ";
    }
    String name = Month.of(Integer.parseInt(month)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return day == null || day.equals("XX") ? name + " " : Integer.parseInt(day) + " " + name + " ";
  }

  private static String year(String year) {
    if (year.equals("XXXX")) {
      return "of a year not given";
    }
    if (year.endsWith("XX")) {
      return "the " + year.substring(0, 2) + "00s";
    }
    return year.endsWith("X") ? "the " + year.substring(0, 3) + "0s" : year;
  }

  private static String qualifier(String sign) {
    return switch (sign) {
      case "?" -> "perhaps ";
      case "~" -> "about ";
      case "%" -> "perhaps about ";
      default -> "";
    };
  }
}
