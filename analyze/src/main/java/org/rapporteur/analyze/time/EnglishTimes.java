package org.rapporteur.analyze.time;

import java.util.List;
import java.util.Locale;
import org.rapporteur.model.time.TimeExpression.Duration;
import org.rapporteur.model.time.TimeExpression.Narrative;
import org.rapporteur.model.time.TimeExpression.Partial;
import org.rapporteur.model.time.TimeExpression.Relative;
import org.rapporteur.model.time.TimeExpression.Vague;

/// How English prints times, most specific pattern first.
final class EnglishTimes {
  /// Also in capitals, as over a document; `MAY` beside a figure alone.
  static final String MONTH =
      "(JANUARY|FEBRUARY|MARCH|APRIL|(?<=\\d )MAY|MAY(?= \\d)|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
          + "|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEP|OCT|NOV|DEC"
          + "|January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";

  static final String WEEKDAY = "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
  static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  static final String YEAR = "((?:1[5-9]|20)\\d\\d)";
  private static final String DASH = " ?(?:-|\u2013|\u2014|to|through|until|till) ?";
  static final String B = "(?<![\\p{L}\\p{N}/$.,-])";
  static final String E = "(?![\\p{L}\\p{N}/]|[.,-]\\d)";
  static final String NUMBER =
      "((?i:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|a|an))";
  static final String UNIT = "(day|week|month|year|decade)s?";

  private EnglishTimes() {}

  static List<TimeRule> rules() {
    return List.of(
        TimeRule.of(
            "iso",
            B + "((?:1[5-9]|20)\\d\\d-\\d\\d-\\d\\d)(?!\\d)",
            f -> EnglishTimeValues.absolute(f.group(1))),
        TimeRule.of(
            "recurring",
            B
                + "(?i:every|each) (day|week|month|year)(?: (?:since|from) (?:the )?"
                + YEAR
                + ")?"
                + E,
            f -> EnglishTimeWords.recurring(f.group(1), f.group(2))),
        TimeRule.of(
            "days",
            B + MONTH + " " + DAY + DASH + DAY + ",? " + YEAR + E,
            f ->
                EnglishTimeValues.range(
                    EnglishTimeValues.day(f.group(4), f.group(1), f.group(2)),
                    EnglishTimeValues.day(f.group(4), f.group(1), f.group(3)))),
        TimeRule.of(
            "days",
            B + DAY + DASH + DAY + " " + MONTH + ",? " + YEAR + E,
            f ->
                EnglishTimeValues.range(
                    EnglishTimeValues.day(f.group(4), f.group(3), f.group(1)),
                    EnglishTimeValues.day(f.group(4), f.group(3), f.group(2)))),
        TimeRule.of(
            "from-to-day",
            B
                + "(?i:from|between) "
                + MONTH
                + " "
                + DAY
                + "(?:, "
                + YEAR
                + ")?,? (?:to|and|until|through) "
                + MONTH
                + " "
                + DAY
                + ",? "
                + YEAR
                + E,
            f ->
                EnglishTimeValues.range(
                    EnglishTimeValues.day(
                        EnglishTimeValues.orElse(f.group(3), f.group(6)), f.group(1), f.group(2)),
                    EnglishTimeValues.day(f.group(6), f.group(4), f.group(5)))),
        TimeRule.of(
            "from-to-day",
            B
                + "(?i:from|between) "
                + DAY
                + " "
                + MONTH
                + "(?: "
                + YEAR
                + ")?,? (?:to|and|until|through) "
                + DAY
                + " "
                + MONTH
                + ",? "
                + YEAR
                + E,
            f ->
                EnglishTimeValues.range(
                    EnglishTimeValues.day(
                        EnglishTimeValues.orElse(f.group(3), f.group(6)), f.group(2), f.group(1)),
                    EnglishTimeValues.day(f.group(6), f.group(5), f.group(4)))),
        TimeRule.of(
            "from-to-month",
            B
                + "(?:(?i:from|between) )?"
                + MONTH
                + "(?: "
                + YEAR
                + ")?(?:"
                + DASH
                + "|(?<=\\b(?i:from|between) .{3,18}) and )"
                + MONTH
                + ",? "
                + YEAR
                + E,
            f ->
                EnglishTimeValues.range(
                    EnglishTimeValues.month(
                        EnglishTimeValues.orElse(f.group(2), f.group(4)), f.group(1)),
                    EnglishTimeValues.month(f.group(4), f.group(3)))),
        TimeRule.of(
            "from-to-year",
            B
                + "(?i:from|between) (?:about |around )?"
                + YEAR
                + " (?:to|and|until|till|through) (?:about |around )?"
                + YEAR
                + E,
            f ->
                EnglishTimeValues.range(
                    EnglishTimeValues.absolute(f.group(1)),
                    EnglishTimeValues.absolute(f.group(2)))),
        TimeRule.of(
            "years",
            B + YEAR + "(?:-|\u2013)" + YEAR + E,
            f ->
                EnglishTimeValues.range(
                    EnglishTimeValues.absolute(f.group(1)),
                    EnglishTimeValues.absolute(f.group(2)))),
        TimeRule.of(
            "since-day",
            B + "(?i:since) " + MONTH + " " + DAY + ",? " + YEAR + E,
            f ->
                EnglishTimeValues.range(
                    EnglishTimeValues.day(f.group(3), f.group(1), f.group(2)), null)),
        TimeRule.of(
            "since-day",
            B + "(?i:since) (?:the )?" + DAY + " (?:of )?" + MONTH + "(?:,| of)? " + YEAR + E,
            f ->
                EnglishTimeValues.range(
                    EnglishTimeValues.day(f.group(3), f.group(2), f.group(1)), null)),
        TimeRule.of(
            "since-month",
            B + "(?i:since) (?:(?:early|mid|late)[ -])?" + MONTH + ",? " + YEAR + E,
            f -> EnglishTimeValues.range(EnglishTimeValues.month(f.group(2), f.group(1)), null)),
        TimeRule.of(
            "since-decade",
            B + "(?i:since) (?:the )?(?:(?:early|mid|late)[ -])?((?:1[5-9]|20)\\d0)'?s" + E,
            f -> EnglishTimeValues.range(EnglishTimeValues.decade(f.group(1)), null)),
        TimeRule.of(
            "since-year",
            B
                + "(?i:since|beginning in|starting in) (?:at least |about |around"
                + " )?(?:(?:early|mid|late)[ -])?"
                + YEAR
                + E,
            f -> EnglishTimeValues.range(EnglishTimeValues.absolute(f.group(1)), null)),
        TimeRule.of(
            "until-year",
            B + "(?i:until|till) " + YEAR + E,
            f -> EnglishTimeValues.range(null, EnglishTimeValues.absolute(f.group(1)))),
        TimeRule.of(
            "day",
            B + "(?:" + WEEKDAY + ",? )?" + MONTH + " " + DAY + "(?:,| of)? " + YEAR + E,
            f -> EnglishTimeValues.day(f.group(4), f.group(2), f.group(3))),
        TimeRule.of(
            "day",
            B + "(?:" + WEEKDAY + ",? )?" + DAY + "(?: of)? " + MONTH + "(?:,| of)? " + YEAR + E,
            f -> EnglishTimeValues.day(f.group(4), f.group(3), f.group(2))),
        TimeRule.of(
            "numeric",
            B + "(\\d{1,2})[/.](\\d{1,2})[/.]" + YEAR + "(?!\\d)",
            f -> EnglishTimeValues.numeric(f.group(1), f.group(2), f.group(3))),
        TimeRule.of(
            "month",
            B + "(?:(?i:early|mid|late)[ -])?" + MONTH + ",?(?: of)? " + YEAR + E,
            f -> EnglishTimeValues.month(f.group(2), f.group(1))),
        TimeRule.of(
            "last-month",
            B + "(?i:(last|this|next|past|this past|this coming)) " + MONTH + E,
            f -> EnglishTimeValues.relativeMonth(f.group(1), f.group(2))),
        TimeRule.of(
            "weekday-day",
            B + "(?:" + WEEKDAY + ",? )" + MONTH + " " + DAY + E,
            f -> EnglishTimeValues.partial(f.group(2), f.group(3), f.group(1))),
        TimeRule.of(
            "weekday-day",
            B + "(?:" + WEEKDAY + ",? )" + DAY + "(?: of)? " + MONTH + E,
            f -> EnglishTimeValues.partial(f.group(3), f.group(2), f.group(1))),
        TimeRule.of(
            "month-day",
            B + MONTH + " " + DAY + E,
            f -> EnglishTimeValues.partial(f.group(1), f.group(2), "")),
        TimeRule.of(
            "day-month",
            B + DAY + "(?: of)? " + MONTH + E,
            f -> EnglishTimeValues.partial(f.group(2), f.group(1), "")),
        TimeRule.of(
            "decade",
            B + "(?i:the )?(?:(?i:early|mid|late)[ -])?((?:1[5-9]|20)\\d0)'?s" + E,
            f -> EnglishTimeValues.decade(f.group(1))),
        TimeRule.of(
            "last-weekday",
            B + "(?i:(last|this|next|past)) " + WEEKDAY + E,
            f -> EnglishTimeValues.relativeWeekday(f.group(1), f.group(2))),
        TimeRule.of(
            "years-since",
            B
                + "(?i:in|over|during|for) the (?:last |past )?"
                + NUMBER
                + " "
                + UNIT
                + "(?= since\\b)"
                + E,
            f ->
                new Duration(
                    EnglishTimeWords.number(f.group(1)), EnglishTimeWords.unit(f.group(2)), true)),
        TimeRule.of(
            "over-the-last",
            B
                + "(?i:(?:over|in|during|for|within|through) the (?:last|past)) (?:"
                + NUMBER
                + "|few|several) "
                + UNIT
                + E,
            f -> EnglishTimeWords.period(f.group(1), f.group(2))),
        TimeRule.of(
            "over-the-last",
            B + "(?i:(?:over|in|during|for|within) the (?:last|past)) (decade|year|month|week)" + E,
            f -> EnglishTimeWords.period("1", f.group(1))),
        TimeRule.of(
            "last-unit",
            B
                + "(?i:(last|this|next|past|the previous|the following))"
                + " (?:(?i:financial|fiscal) )?(week|month|year|decade)"
                + E,
            f -> EnglishTimeValues.relativeUnit(f.group(1), f.group(2))),
        TimeRule.of(
            "month-after",
            B + "(?i:the following) " + MONTH + E,
            f -> new Narrative("following " + EnglishTimeWords.monthNumber(f.group(1)))),
        TimeRule.of(
            "later-this",
            B + "(?i:(?:later|earlier)) (?i:this) (week|month|year|decade)" + E,
            f -> EnglishTimeValues.relativeUnit("this", f.group(1))),
        TimeRule.of(
            "ago",
            B
                + "(?:about |some |nearly |almost |more than |just )?"
                + NUMBER
                + " "
                + UNIT
                + " ago"
                + E,
            f ->
                new Relative(
                    -EnglishTimeWords.number(f.group(1)),
                    EnglishTimeWords.unit(f.group(2)),
                    null,
                    null)),
        TimeRule.of(
            "vague-ago",
            B
                + "(?i:just )?(?i:a few|several|many|some|a couple of) "
                + UNIT
                + " (?:ago|earlier)"
                + E,
            f -> new Vague(EnglishTimeWords.unit(f.group(1)))),
        TimeRule.of(
            "day-word",
            B + "(?i:(yesterday|today|tomorrow|tonight))" + E,
            f -> EnglishTimeWords.dayWord(f.group(1))),
        TimeRule.of(
            "on-weekday",
            B + "(?i:on|by|until|since|for|from) " + WEEKDAY + E,
            f -> new Partial(null, null, EnglishTimeWords.weekday(f.group(1)))),
        TimeRule.of(
            "weekday",
            B + WEEKDAY + "(?= (?:morning|afternoon|evening|night))" + E,
            f -> new Partial(null, null, EnglishTimeWords.weekday(f.group(1)))),
        TimeRule.of(
            "day-alone",
            "(?i)(?<=\\b(?:on|from|since|until|till|before|after|by) (?:the |last )?)(\\d{1,2})(?:st|nd|rd|th)"
                + "(?=[.,;:)]|$|\\s\\(|\\s(?:date|that|it|he|she|they|we|the|local|and|at|in|by)\\b)",
            f -> new Partial(null, Integer.parseInt(f.group(1)), null)),
        TimeRule.of(
            "that-day",
            B
                + "(?i:(that (?:same )?(?:day|morning|afternoon|evening|night)|the same"
                + " (?:day|morning|afternoon|evening)|later that"
                + " (?:day|morning|afternoon|evening|night)|the same (?:afternoon|night)))"
                + E,
            f -> new Narrative(f.group(1).toLowerCase(Locale.ROOT))),
        TimeRule.of(
            "named",
            B
                + "(?i:during|amid|before|after|since|in) (?:the )?(?:COVID-19 |coronavirus"
                + " )?(?i:(COVID|pandemic|Second World War|World War II|First World War|World War"
                + " I|Korean War|Cold War|Cultural Revolution|Arduous March))(?:-19)?(?: pandemic|"
                + " era| years)?"
                + E,
            f -> EnglishTimeValues.named(f)),
        TimeRule.of(
            "in-month",
            B
                + "(?i:(?:in|since|during|by|until|of|from|around|before|after))"
                + " (?:(?:early|mid|late)[ -])?"
                + MONTH
                + "(?! (?:be|have|not))"
                + E,
            f -> EnglishTimeValues.partial(f.group(1), "", "")),
        TimeRule.of(
            "in-year",
            B
                + "(?i:in|since|during|by|of|from|around|before|after|for|throughout|born|as early as|as"
                + " late as|late|early|mid|circa|spring|summer|autumn|fall|winter) (?:the year"
                + " |about |around |late |early |mid-?)?(?:spring |summer |autumn |fall |winter )?"
                + YEAR
                + E,
            f -> EnglishTimeValues.absolute(f.group(1))),
        TimeRule.of(
            "line-year",
            "^(?:[\u2022*\u00b7-] ?)?" + YEAR + "(?= ?(?:[:\u2013\u2014|]|--?) ?[\\p{L}\"'(])",
            f -> EnglishTimeValues.absolute(f.group(1))),
        TimeRule.of(
            "bracket-year",
            "(?<=\\()" + YEAR + "(?=\\))",
            f -> EnglishTimeValues.absolute(f.group(1))),
        TimeRule.of(
            "bracket-years",
            "(?<=\\()" + YEAR + "(?:-|\u2013)" + YEAR + "(?=\\))",
            f ->
                EnglishTimeValues.range(
                    EnglishTimeValues.absolute(f.group(1)),
                    EnglishTimeValues.absolute(f.group(2)))));
  }

  /// Years that go on a list begun by a dated one: `in 2008, 2012, and 2018`.
  static final java.util.regex.Pattern NEXT_YEAR =
      java.util.regex.Pattern.compile("^(?:,? and |, | or |,? then )" + YEAR + E);
}
