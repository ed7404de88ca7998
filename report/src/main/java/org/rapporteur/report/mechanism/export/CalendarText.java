package org.rapporteur.report.mechanism.export;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rapporteur.model.mechanism.Due;

/// Due dates as iCalendar (RFC 5545): one all-day event each, with an alarm from the day on which a
/// person should be reminded. Equal input gives equal bytes, so a calendar that is imported again
/// updates its events.
public final class CalendarText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final int LONGEST = 75;

  private CalendarText() {}

  /// The calendar.
  public static String of(List<Due> due) {
    var text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//Rapporteur//Mechanisms//EN");
    line(text, "CALSCALE:GREGORIAN");
    due.forEach(d -> event(text, d));
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private static void event(StringBuilder text, Due due) {
    line(text, "BEGIN:VEVENT");
    line(
        text,
        "UID:" + due.rule() + "-" + due.mechanism() + "-" + DAY.format(due.day()) + "@rapporteur");
    line(text, "DTSTAMP:" + DAY.format(due.warn()) + "T000000Z");
    line(text, "DTSTART;VALUE=DATE:" + DAY.format(due.day()));
    line(text, "DTEND;VALUE=DATE:" + DAY.format(due.day().plusDays(1)));
    line(text, "SUMMARY:" + escaped(due.words()));
    line(
        text,
        "DESCRIPTION:"
            + escaped("Rule " + due.rule() + "; acts relied on: " + String.join(", ", due.acts())));
    line(text, "TRANSP:TRANSPARENT");
    line(text, "BEGIN:VALARM");
    line(text, "ACTION:DISPLAY");
    line(text, "DESCRIPTION:" + escaped(due.words()));
    line(text, "TRIGGER:-P" + Math.max(0, ChronoUnit.DAYS.between(due.warn(), due.day())) + "D");
    line(text, "END:VALARM");
    line(text, "END:VEVENT");
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  /// A line is at most 75 octets; longer ones go on after a break and a blank.
  private static void line(StringBuilder text, String content) {
    int octets = 0;
    for (int i = 0; i < content.length(); ) {
      int point = content.codePointAt(i);
      int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(point);
      octets += size;
      i += Character.charCount(point);
    }
    text.append("\r\n");
  }
}
