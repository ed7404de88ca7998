package org.rapporteur.analyze.time;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Words.Found;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeExpression.Narrative;
import org.rapporteur.model.time.TimeExpression.Partial;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Relative;
import org.rapporteur.model.time.TimeExpression.Unit;
import org.rapporteur.model.time.TimeExpression.Unparsed;
import org.rapporteur.model.time.TimeExpression.Within;

/// How English joins days and months to spans (`between 2 and 6 March`), names a part of a year or
/// week (`in March of last year`, `Thursday of last week`) and counts from what was just told
/// (`four days later`, `a day after`). These stand before the single days of [EnglishTimes].
final class EnglishSpans {
  private static final String MONTH = EnglishTimes.MONTH;
  private static final String DAY = EnglishTimes.DAY;
  private static final String YEAR = EnglishTimes.YEAR;
  private static final String B = EnglishTimes.B;
  private static final String E = EnglishTimes.E;
  private static final String TO =
      "(?: ?[-\u2013\u2014] ?| (?:to|and|or|until|till|through) )(?:the )?";
  private static final String FROM = "(?:(?i:from|between) (?:the )?)?";

  /// `11 June and 20 July` are two days, `between 11 June and 20 July` a span.
  private static final String TO_NOT_AND =
      "(?: ?[-\u2013\u2014] ?| (?:to|until|till|through|(?<=\\b(?i:from|between) .{3,18})and) )"
          + "(?:the )?";

  private static final String WHICH = "(?i:(last|this|next|the same))";
  private static final String PART = "(?:(?i:early|mid|late)[ -])?";

  private EnglishSpans() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of(
            "days",
            B + FROM + DAY + TO + DAY + " (?:of )?" + MONTH + "(?:,? " + YEAR + ")?" + E,
            f -> days(f, f.group(3), f.group(1), f.group(2), f.group(4))),
        TimeRule.of(
            "days",
            B + FROM + MONTH + " " + DAY + TO + DAY + "(?:,? " + YEAR + ")?" + E,
            f -> days(f, f.group(1), f.group(2), f.group(3), f.group(4))),
        TimeRule.of(
            "day-to-day-of-year",
            B + FROM + MONTH + " " + DAY + TO_NOT_AND + MONTH + " " + DAY + ",? " + YEAR + E,
            f ->
                range(
                    absolute(f.group(5), f.group(1), f.group(2)),
                    absolute(f.group(5), f.group(3), f.group(4)))),
        TimeRule.of(
            "day-to-day-of-year",
            B + FROM + DAY + " " + MONTH + TO_NOT_AND + DAY + " " + MONTH + ",? " + YEAR + E,
            f ->
                range(
                    absolute(f.group(5), f.group(2), f.group(1)),
                    absolute(f.group(5), f.group(4), f.group(3)))),
        TimeRule.of(
            "day-to-day",
            B + FROM + DAY + " " + MONTH + TO_NOT_AND + DAY + " " + MONTH + "(?! " + YEAR + ")" + E,
            f -> range(partial(f.group(2), f.group(1)), partial(f.group(4), f.group(3)))),
        TimeRule.of(
            "day-to-day",
            B
                + FROM
                + MONTH
                + " "
                + DAY
                + TO_NOT_AND
                + MONTH
                + " "
                + DAY
                + "(?!,? "
                + YEAR
                + ")"
                + E,
            f -> range(partial(f.group(1), f.group(2)), partial(f.group(3), f.group(4)))),
        TimeRule.of(
            "month-to-month",
            B
                + "(?i:from|between) "
                + PART
                + MONTH
                + " (?:to|and|until|through) "
                + PART
                + MONTH
                + "(?! "
                + YEAR
                + "| \\d)"
                + E,
            f -> range(partial(f.group(1), ""), partial(f.group(2), ""))),
        TimeRule.of(
            "first-week",
            B + "(?i:in )?(?i:the first week of) " + MONTH + "(?! " + YEAR + ")" + E,
            f -> range(partial(f.group(1), "1"), partial(f.group(1), "7"))),
        TimeRule.of(
            "day-of-year",
            B + DAY + " " + MONTH + ",? (?:of )?" + WHICH + " year" + E,
            f -> ofYear(f.group(3), month(f.group(2)), Integer.valueOf(f.group(1)))),
        TimeRule.of(
            "day-of-year",
            B + MONTH + " " + DAY + ",? (?:of )?" + WHICH + " year" + E,
            f -> ofYear(f.group(3), month(f.group(1)), Integer.valueOf(f.group(2)))),
        TimeRule.of(
            "month-of-year",
            B + "(?i:(?:in|since|of|by) )?" + PART + MONTH + ",? (?:of )?" + WHICH + " year" + E,
            f -> ofYear(f.group(2), month(f.group(1)), null)),
        TimeRule.of(
            "month-of-that-year",
            B + "(?i:in )?" + MONTH + " of that (?:same )?year" + E,
            f -> new Narrative("that " + month(f.group(1)))),
        TimeRule.of(
            "that-month",
            B + "that " + MONTH + "(?! \\d)" + E,
            f -> new Narrative("that " + month(f.group(1)))),
        TimeRule.of(
            "beginning-of-year",
            B + "(?i:since the (?:beginning|start) of (?:the|this) year)" + E,
            f -> range(new Within(0, Unit.YEAR, 1, null), null)),
        TimeRule.of(
            "end-of-year",
            B + "(?i:(?:at|by|before|until|towards) the end of (the|this|last|next) year)" + E,
            f -> ofYear(f.group(1).equalsIgnoreCase("the") ? "this" : f.group(1), 12, null)),
        TimeRule.of(
            "weekday-of-week",
            B + "(?i:on )?" + EnglishTimes.WEEKDAY + ",? (?:of )?(last|this|next) week" + E,
            f -> ofWeek(f.group(2), EnglishTimeWords.weekday(f.group(1)))),
        TimeRule.of(
            "counted-on",
            B
                + EnglishTimes.NUMBER
                + " "
                + EnglishTimes.UNIT
                + " (later|earlier|before(?=[,.;]))"
                + E,
            f -> counted(f.group(1), f.group(2), f.group(3).equals("later") ? 1 : -1, "")),
        TimeRule.of(
            "counted-beside",
            "(?<=, )" + EnglishTimes.NUMBER + " " + EnglishTimes.UNIT + " (after|before)" + E,
            f -> counted(f.group(1), f.group(2), f.group(3).equals("before") ? 1 : -1, "beside ")),
        TimeRule.of(
            "day-beside",
            "(?<=, )(?i:the day) (after|before)" + E,
            f -> counted("1", "day", f.group(1).equals("before") ? 1 : -1, "beside ")),
        TimeRule.of(
            "next-morning",
            B + "(?i:the (next|following|previous) (?:day|morning|afternoon|evening|night))" + E,
            f -> counted("1", "day", f.group(1).equalsIgnoreCase("previous") ? -1 : 1, "")),
        TimeRule.of(
            "day-alone",
            B
                + "(?i:on the )(\\d{1,2})(?:st|nd|rd|th)(?=[.,;)]|$|"
                + " (?:and|but|when|after|before|in|at|of (?:this|last|the same) month)\\b)",
            f -> dayAlone(Integer.parseInt(f.group(1)))),
        TimeRule.of(
            "cleft-year",
            "(?<=\\b(?i:it was |was it |not until |only in ))"
                + YEAR
                + "(?= (?:before|when|that|until)\\b)",
            f -> EnglishTimeValues.absolute(f.group(1))),
        TimeRule.of(
            "bare-weekday",
            "(?<=\\p{Ll} )(?<!(?:every|each|the|a|one|since|first|last|this|next|past) )"
                + "(?<!(?:first|second|third|fourth|last|every|each) of )(?:early |late )?"
                + EnglishTimes.WEEKDAY
                + "(?!,? \\d|,? "
                + MONTH
                + " \\d)"
                + "(?=[,.;:]| (?!prayer|market|mass\\b|school|paper|edition)\\p{Ll}|$)",
            f -> new Partial(null, null, EnglishTimeWords.weekday(f.group(1)))));
  }

  private static @Nullable TimeExpression dayAlone(int day) {
    return day < 1 || day > 31 ? null : new Partial(null, day, null);
  }

  private static @Nullable TimeExpression days(
      Found found, String month, String first, String last, String year) {
    if (Integer.parseInt(first) >= Integer.parseInt(last)) {
      return null;
    }
    return year.isEmpty()
        ? range(partial(month, first), partial(month, last))
        : range(absolute(year, month, first), absolute(year, month, last));
  }

  private static @Nullable TimeExpression absolute(String year, String month, String day) {
    return EnglishTimeValues.absolute(
        "%s-%02d-%02d".formatted(year, month(month), Integer.parseInt(day)));
  }

  private static @Nullable TimeExpression range(
      @Nullable TimeExpression from, @Nullable TimeExpression to) {
    return from instanceof Unparsed || to instanceof Unparsed ? null : new Range(from, to);
  }

  private static TimeExpression partial(String month, String day) {
    Integer number = day.isEmpty() ? null : Integer.valueOf(day);
    return number != null && (number < 1 || number > 31)
        ? new Unparsed("no such day")
        : new Partial(month(month), number, null);
  }

  private static int month(String name) {
    return EnglishTimeWords.monthNumber(name);
  }

  /// How many units on: -1 of the `last`, 1 of the `next`, else 0.
  static int amount(String which) {
    return switch (which.toLowerCase(Locale.ROOT)) {
      case "last" -> -1;
      case "next" -> 1;
      default -> 0;
    };
  }

  private static @Nullable TimeExpression ofYear(
      String which, @Nullable Integer month, @Nullable Integer day) {
    if (day != null && (day < 1 || day > 31)) {
      return null;
    }
    return which.equalsIgnoreCase("the same") && month != null && day == null
        ? new Narrative("that " + month)
        : new Within(amount(which), Unit.YEAR, month, day);
  }

  private static TimeExpression ofWeek(String which, int weekday) {
    return amount(which) == 0
        ? new Relative(0, Unit.WEEK, null, weekday)
        : new Within(amount(which), Unit.WEEK, null, weekday);
  }

  /// Counted from the time told before, or from the one beside it in the same sentence.
  private static TimeExpression counted(String number, String unit, int sign, String from) {
    return new Narrative(
        from + sign * EnglishTimeWords.number(number) + " " + EnglishTimeWords.unit(unit));
  }
}
