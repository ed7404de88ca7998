package org.rapporteur.analyze.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Lines that begin with their date: `2003: The Commission adopts a text`, `21 March 2013 – The
/// Council sets up an inquiry`. The date is no word of the sentence, but the sentence's date.
///
/// Lists of headlines look alike, newest first; a chronology goes forward in time.
public final class Chronology {
  private static final String MONTH =
      "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "((?:19|20)\\d\\d)";

  /// The end of `2004-2010` or `20-24 August`, or of `since 2004`.
  private static final String TO = "(?:\\s?[-–]\\s?(?:\\d{4}|\\d{1,2}))?";

  private static final String MARK =
      "\\s?(?::|\\s[-–—]|\\s--|[–—]|\\t|\\s\\|)\\s*(?=[\\p{L}\"“‘'(])";
  private static final String HEAD = "^\\s*(?:[•*·-]\\s*)?(?:(?i:in|on|since|from)\\s)?";
  private static final List<Form> FORMS =
      List.of(
          new Form("(?:\\p{L}+day,?\\s)?" + DAY + TO + "\\s" + MONTH + ",?\\s" + YEAR, 3, 2, 1),
          new Form("(?:\\p{L}+day,?\\s)?" + MONTH + "\\s" + DAY + TO + ",?\\s" + YEAR, 3, 1, 2),
          new Form(YEAR + "-(\\d\\d)-(\\d\\d)", 1, 2, 3),
          new Form("(?:(?i:early|mid|late)[ -])?" + MONTH + ",?\\s" + YEAR, 2, 1, 0),
          new Form("(?:(?i:early|mid|late)[ -])?" + YEAR + TO, 1, 0, 0));
  private static final Pattern ENDED = Pattern.compile("[.!?…][\"'”’)\\]]*$");
  private static final int LEAST = 3;

  private Chronology() {}

  /// A way to print a date, with the groups that hold its parts, 0 for a part it lacks.
  private record Form(Pattern pattern, int year, int month, int day) {
    Form(String date, int year, int month, int day) {
      this(Pattern.compile(HEAD + date + MARK), year, month, day);
    }
  }

  /// How many characters of a paragraph are its date, with the mark and space that end it; 0 if it
  /// begins with none.
  public static int head(String paragraph) {
    for (var form : FORMS) {
      var m = form.pattern().matcher(paragraph);
      if (m.find()) {
        return m.end();
      }
    }
    return 0;
  }

  /// The paragraphs of a page with a full stop after each line of a chronology that has none: its
  /// lines are sentences, however they end.
  static List<String> closed(List<String> paragraphs) {
    if (!isForward(paragraphs)) {
      return paragraphs;
    }
    var closed = new ArrayList<String>(paragraphs.size());
    for (var text : paragraphs) {
      boolean bare = isLine(text) && !ENDED.matcher(text.strip()).find();
      closed.add(bare ? text + "." : text);
    }
    return closed;
  }

  private static boolean isLine(String text) {
    int head = head(text);
    return head > 0 && text.substring(head).strip().split("\\s+").length >= LEAST;
  }

  /// Whether the dated lines of a page, at least two, go forward rather than back.
  private static boolean isForward(List<String> paragraphs) {
    int forward = 0;
    int back = 0;
    var last = OptionalInt.empty();
    for (var text : paragraphs) {
      var day = isLine(text) ? day(text) : OptionalInt.empty();
      if (day.isPresent() && last.isPresent()) {
        forward += day.getAsInt() > last.getAsInt() ? 1 : 0;
        back += day.getAsInt() < last.getAsInt() ? 1 : 0;
      }
      last = day.isPresent() ? day : last;
    }
    return forward > back;
  }

  /// A number that grows with the date.
  private static OptionalInt day(String paragraph) {
    for (var form : FORMS) {
      var m = form.pattern().matcher(paragraph);
      if (m.find()) {
        int year = Integer.parseInt(m.group(form.year()));
        int month = form.month() == 0 ? 0 : month(m.group(form.month()));
        int day = form.day() == 0 ? 0 : Integer.parseInt(m.group(form.day()));
        return OptionalInt.of((year * 100 + month) * 100 + day);
      }
    }
    return OptionalInt.empty();
  }

  private static int month(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.parseInt(printed);
    }
    var head = printed.substring(0, 3).toLowerCase(Locale.ROOT);
    return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(head) / 3 + 1;
  }
}
