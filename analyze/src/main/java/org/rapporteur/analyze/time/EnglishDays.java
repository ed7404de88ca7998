package org.rapporteur.analyze.time;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.NumberWords;
import org.rapporteur.analyze.text.Words.Found;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeExpression.Narrative;
import org.rapporteur.model.time.TimeExpression.Partial;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Relative;
import org.rapporteur.model.time.TimeExpression.Unit;
import org.rapporteur.model.time.TimeExpression.Within;

/// How English names a day without a date or in other words: `this morning`, `at the weekend`, `the
/// fourth of August`, `the 7th of next month`; and a month or weekday that tells which happening is
/// meant: `the October hearing`, `Monday’s earthquake`. These stand before the single days of
/// [EnglishTimes].
final class EnglishDays {
  private static final String B = EnglishTimes.B;
  private static final String E = EnglishTimes.E;

  private static final String WHOLE_MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final String ORDINAL =
      "(?i:(" + String.join("|", NumberWords.ORDINALS.reversed()) + "))";

  private static final String OWNER =
      "(?<=\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ur|[Tt]heir|[Hh]is|[Hh]er|over) |['\u2019]s |s['\u2019] )";

  /// A thing that happened, not a number of things.
  private static final String NOUN =
      "(?= (?!people|men|women|children|of\\b|and\\b|or\\b|to\\b|in\\b|on\\b|at\\b|by\\b|for\\b"
          + "|with\\b|was\\b|is\\b|that\\b|when\\b)\\p{Ll}{3,})";

  private static final String SINGULAR =
      "(?= (?!people\\b|men\\b|women\\b)\\p{Ll}{2,}[^\\P{Ll}s]\\b)";

  /// `the 2008 Moroto massacre`, `the 1991 Carnival`
  private static final String NAMED =
      "(?= (?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?!people\\b|men\\b|women\\b)\\p{Ll}{2,}[^\\P{Ll}s]\\b"
          + "| \\p{Lu}\\p{Ll}{2,}[^\\P{Ll}sn](?:[.,;:)]| (?:was|is|had|has|will|in|at|on)\\b))";

  private static final int SATURDAY = 6;
  private static final int SUNDAY = 7;
  private static final int SEASON = 3;

  private EnglishDays() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of(
            "this-morning",
            B + "(?i:this (?:very )?(?:morning|afternoon|evening))" + E,
            f -> new Relative(0, Unit.DAY, null, null)),
        TimeRule.of(
            "last-night",
            B + "(?i:last (?:night|evening))" + E,
            f -> new Relative(-1, Unit.DAY, null, null)),
        TimeRule.of(
            "weekend",
            B + "(?i:(?:(?:at|over|during) the|(last|this|next|this coming)) weekend)" + E,
            f -> weekend(f.group(1))),
        TimeRule.of(
            "season",
            B + "(?i:(?:last|this past|the past) (spring|summer|autumn|fall))" + E,
            f -> season(f.group(1))),
        TimeRule.of(
            "season-of-year",
            B + "(?i:this (spring|summer|autumn))" + E,
            f -> seasonOfYear(f.group(1))),
        TimeRule.of(
            "half-year",
            B + "(?i:(?:in |during )?the (first|second) half of) " + EnglishTimes.YEAR + E,
            f -> part(f.group(2), f.group(1).equalsIgnoreCase("first") ? 1 : 7, 6)),
        TimeRule.of(
            "quarter",
            B
                + "(?i:(?:in |during )?the (first|second|third|fourth) quarter of) "
                + EnglishTimes.YEAR
                + E,
            f -> part(f.group(2), 1 + 3 * quarter(f.group(1)), 3)),
        TimeRule.of(
            "financial-year",
            B
                + "(?i:(?:in|for|during|of) )?(?i:the )?(?i:(?:financial|fiscal) year )"
                + EnglishTimes.YEAR
                + "(?![-\u2013/]\\d)"
                + E,
            f -> EnglishTimeValues.absolute(f.group(1))),
        TimeRule.of(
            "day-of-the-month",
            B
                + "(?i:on )?(?i:the )?(?i:day )?"
                + EnglishTimes.DAY
                + " of (?:the )?month of "
                + EnglishTimes.MONTH
                + "(?:,?(?: of)? "
                + EnglishTimes.YEAR
                + ")?"
                + E,
            f -> day(f.group(3), f.group(2), f.group(1))),
        TimeRule.of(
            "days-for-day",
            "(?<=\\b[Oo]n )(\\d{1,2}) days"
                + "(?=[,.]| \\(local| (?:it|he|she|they|that|and|in|at)\\b)",
            f -> day(Integer.parseInt(f.group(1)))),
        TimeRule.of(
            "day-in-words",
            B
                + "(?i:the )?"
                + ORDINAL
                + "(?i: day)? of "
                + EnglishTimes.MONTH
                + "(?:,? "
                + EnglishTimes.YEAR
                + ")?"
                + E,
            EnglishDays::inWords),
        TimeRule.of(
            "day-of-month",
            B + "(?i:the )?" + EnglishTimes.DAY + " of (?i:(last|this|next) month)" + E,
            f -> ofMonth(Integer.parseInt(f.group(1)), f.group(2))),
        TimeRule.of(
            "day-alone",
            B
                + "(?i:(?:morning|afternoon|evening|night) of (?:the )?)(\\d{1,2})(?:st|nd|rd|th)?"
                + "(?=[.,;:)]|$)",
            f -> day(Integer.parseInt(f.group(1)))),
        TimeRule.of(
            "day-before",
            B + "(?i:the (?:day|night|evening|morning) (before|after))(?=[.,;:”\")]|$)",
            f -> new Narrative(f.group(1).equalsIgnoreCase("before") ? "-1 DAY" : "1 DAY")),
        TimeRule.of(
            "month-of-happening",
            OWNER + WHOLE_MONTH + NOUN,
            f -> EnglishTimeValues.partial(f.group(1), "", "")),
        TimeRule.of(
            "year-of-happening",
            OWNER + "((?:19|20)\\d\\d)" + SINGULAR,
            f -> EnglishTimeValues.absolute(f.group(1))),
        TimeRule.of(
            "year-of-named-happening",
            "(?<=\\b[Tt]he )((?:19|20)\\d\\d)" + NAMED,
            f -> EnglishTimeValues.absolute(f.group(1))),
        TimeRule.of(
            "years-of-happening",
            OWNER + "((?:19|20)\\d\\d)[-\u2013](\\d\\d)" + NOUN,
            f -> years(f.group(1), f.group(2))),
        TimeRule.of(
            "weekday-of-happening",
            B + EnglishTimes.WEEKDAY + "(?=['\u2019]s? \\p{L})",
            f -> new Partial(null, null, EnglishTimeWords.weekday(f.group(1)))));
  }

  /// Saturday and Sunday of this week or, where no other is named, of the week before.
  private static TimeExpression weekend(String which) {
    String coming = which.replaceFirst("(?i)^this coming$", "this");
    int weeks = coming.isEmpty() ? -1 : EnglishSpans.amount(coming);
    return new Range(
        new Within(weeks, Unit.WEEK, null, SATURDAY), new Within(weeks, Unit.WEEK, null, SUNDAY));
  }

  /// Three months, as the northern half of the earth counts them.
  private static TimeExpression season(String name) {
    int first = firstMonth(name);
    return new Range(new Partial(first, null, null), new Partial(first + SEASON - 1, null, null));
  }

  /// `this autumn` is of the same year, whichever way the sentence looks.
  private static TimeExpression seasonOfYear(String name) {
    int first = firstMonth(name);
    return new Range(
        new Within(0, Unit.YEAR, first, null), new Within(0, Unit.YEAR, first + SEASON - 1, null));
  }

  private static int firstMonth(String season) {
    return switch (season.toLowerCase(Locale.ROOT)) {
      case "spring" -> 3;
      case "summer" -> 6;
      default -> 9;
    };
  }

  /// Some months of a year: its first half, its third quarter.
  private static @Nullable TimeExpression part(String year, int first, int months) {
    return EnglishTimeValues.range(
        EnglishTimeValues.absolute("%s-%02d".formatted(year, first)),
        EnglishTimeValues.absolute("%s-%02d".formatted(year, first + months - 1)));
  }

  private static int quarter(String ordinal) {
    return NumberWords.ORDINALS.indexOf(ordinal.toLowerCase(Locale.ROOT));
  }

  private static @Nullable TimeExpression inWords(Found found) {
    String day =
        String.valueOf(NumberWords.ORDINALS.indexOf(found.group(1).toLowerCase(Locale.ROOT)) + 1);
    return day(found.group(3), found.group(2), day);
  }

  private static @Nullable TimeExpression day(String year, String month, String day) {
    return year.isEmpty()
        ? EnglishTimeValues.partial(month, day, "")
        : EnglishTimeValues.day(year, month, day);
  }

  private static @Nullable TimeExpression ofMonth(int day, String which) {
    return day(day) == null ? null : new Within(EnglishSpans.amount(which), Unit.MONTH, null, day);
  }

  private static @Nullable TimeExpression day(int day) {
    return day < 1 || day > 31 ? null : new Partial(null, day, null);
  }

  private static @Nullable TimeExpression years(String first, String last) {
    String end = first.substring(0, 2) + last;
    return first.compareTo(end) >= 0
        ? null
        : EnglishTimeValues.range(
            EnglishTimeValues.absolute(first), EnglishTimeValues.absolute(end));
  }
}
