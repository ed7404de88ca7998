package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeExpression.Absolute;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Relative;
import org.rapporteur.model.time.TimeExpression.Unit;
import org.rapporteur.model.time.TimeMention.Tense;

/// The times of languages that write the day, then the name of the month, then the year: `16 de
/// enero de 2026`, `le 3 mai 2024`, `12 мая 2024 года`, `3 مايو 2024`.
///
/// Kinds of the word list: `month`, `weekday`, `unit`, `day` (`yesterday`), `number`; `of` between
/// day, month and year; `year-after` and `year-before` around a year; `before` (prepositions a bare
/// month or year needs), `since`, `from-to`, `to`, `last`, `next`, `this`, `ago-before`,
/// `ago-after`, `decade`; `no-weekday-behind` (`santo` before `domingo`).
final class AlphabeticDates {
  private static final String B = "(?<![\\p{L}\\p{M}\\p{N}])";
  private static final String E = "(?![\\p{L}\\p{M}\\p{N}])";
  private static final String YEAR = "(?<year>(?:1[89]|20)\\d\\d)";
  private static final String DAY = "(?<day>\\d{1,2})(?:º|er|-го|-е)?";
  private static final String FIRST = "(?<first>\\d{1,2})(?:º|er|-го|-е)?";

  private final Lexicon lexicon;
  private final String of;
  private final String month;
  private final String weekday;
  private final String after;
  private final String unit;
  private final List<DateRule> rules = new ArrayList<>();

  private AlphabeticDates(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.of = "(?: " + lexicon.any("of") + ")? ";
    this.month = "(?<month>" + lexicon.any("month") + ")\\.?";
    // `Santo Domingo, 4 de mayo`
    this.weekday =
        "(?<!" + lexicon.any("no-weekday-behind") + " )(?<weekday>" + lexicon.any("weekday") + ")";
    this.after = "(?: " + lexicon.any("year-after") + ")?";
    this.unit = "(?<unit>" + lexicon.any("unit") + ")";
  }

  static List<DateRule> of(Lexicon lexicon) {
    var dates = new AlphabeticDates(lexicon);
    dates.ranges();
    dates.whole();
    dates.shortened();
    dates.relative();
    dates.years();
    return dates.rules;
  }

  private void ranges() {
    String to = "(?: ?[-–—] ?| " + lexicon.any("to") + " )";
    String from = "(?:" + lexicon.any("from-to") + " )?";
    add(
        B + from + FIRST + to + DAY + of + month + of + YEAR + after + E,
        m -> Calendar.range(day(m, "first"), day(m, "day")));
    String other = "(?<other>" + lexicon.any("month") + ")\\.?";
    add(
        B + from + FIRST + of + other + to + DAY + of + month + of + YEAR + after + E,
        m ->
            Calendar.range(
                Calendar.date(integer(m, "year"), named("month", "other", m), integer(m, "first")),
                day(m, "day")));
    add(
        B + from + FIRST + of + other + to + DAY + of + month + E,
        m ->
            Calendar.range(
                Calendar.partial(named("month", "other", m), integer(m, "first"), null),
                partial(m, "day")));
    add(
        B + from + FIRST + to + DAY + of + month + E,
        m -> Calendar.range(partial(m, "first"), partial(m, "day")));
    add(
        B + from + "(?<first>(?:1[89]|20)\\d\\d)" + to + YEAR + after + E,
        m ->
            Calendar.range(
                Calendar.date(integer(m, "first"), null, null),
                Calendar.date(integer(m, "year"), null, null)));
    String since = B + lexicon.any("since") + " (?:\\p{L}{1,3} )?";
    add(since + DAY + of + month + of + YEAR + after + E, m -> open(day(m, "day")));
    add(since + month + of + YEAR + after + E, m -> open(month(m)));
    add(since + YEAR + after + E, m -> open(Calendar.date(integer(m, "year"), null, null)));
    add(since + month + E, m -> new Range(Calendar.partial(named("month", m), null, null), null));
  }

  private void whole() {
    add(
        B
            + "(?:"
            + weekday
            + ",? )?"
            + DAY
            + of
            + month
            + "(?:,|"
            + of.strip()
            + ")? ?"
            + YEAR
            + after
            + E,
        m -> day(m, "day"));
    add(B + DAY + of + month + of + YEAR + after + E, m -> day(m, "day"));
    add(
        B + "(?<day>\\d{1,2})[/.](?<numeric>\\d{1,2})[/.]" + YEAR + "(?!\\d)",
        m -> Calendar.date(integer(m, "year"), integer(m, "numeric"), integer(m, "day")));
    add(B + month + of + YEAR + after + E, this::month);
  }

  private void shortened() {
    add(
        B + "(?:" + weekday + ",? )?" + DAY + of + month + E,
        m -> Calendar.partial(named("month", m), integer(m, "day"), named("weekday", m)));
    String last = lexicon.any("last");
    String next = lexicon.any("next");
    add(B + last + " " + month + E, Tense.PAST, m -> counted(-1, Unit.MONTH, m));
    add(B + month + " " + last + E, Tense.PAST, m -> counted(-1, Unit.MONTH, m));
    add(B + next + " " + month + E, Tense.FUTURE, m -> counted(1, Unit.MONTH, m));
    add(B + month + " " + next + E, Tense.FUTURE, m -> counted(1, Unit.MONTH, m));
    add(B + last + " " + weekday + E, Tense.PAST, m -> counted(-1, Unit.WEEK, m));
    add(B + weekday + " " + last + E, Tense.PAST, m -> counted(-1, Unit.WEEK, m));
    add(B + next + " " + weekday + E, Tense.FUTURE, m -> counted(1, Unit.WEEK, m));
    add(B + weekday + " " + next + E, Tense.FUTURE, m -> counted(1, Unit.WEEK, m));
    add(B + weekday + E, m -> Calendar.partial(null, null, named("weekday", m)));
  }

  private void relative() {
    for (var tense : List.of("last", "this", "next")) {
      int amount = tense.equals("last") ? -1 : tense.equals("next") ? 1 : 0;
      String word = lexicon.any(tense);
      add(B + word + " " + unit + E, m -> relative(amount, m));
      add(B + unit + " " + word + E, m -> relative(amount, m));
    }
    String number = "(?<number>\\d{1,3}|" + lexicon.any("number") + ")";
    add(
        B + lexicon.any("ago-before") + " (?:\\p{L}{4,5} )?" + number + " " + unit + E,
        m -> ago(m));
    add(B + number + " " + unit + " " + lexicon.any("ago-after") + E, m -> ago(m));
    add(
        B + "(?<near>" + lexicon.any("day") + ")" + E,
        m -> new Relative(named("day", "near", m), Unit.DAY, null, null));
  }

  private void years() {
    String before = lexicon.any("before");
    add(
        B + lexicon.any("decade") + " (?<decade>(?:19|20)?\\d0)(?:-х|s)?" + E,
        m -> decade(m.group("decade")));
    add(
        B + "(?<decade>(?:19|20)\\d0)-х(?: годах| годов| годы)?" + E,
        m -> decade(m.group("decade")));
    add(B + before + " " + month + E, m -> Calendar.partial(named("month", m), null, null));
    add(
        B + "(?:" + before + " )" + YEAR + after + E,
        m -> Calendar.date(integer(m, "year"), null, null));
    add(
        B + YEAR + " " + lexicon.any("year-after") + E,
        m -> Calendar.date(integer(m, "year"), null, null));
    add("(?<=\\()" + YEAR + "(?=[),])", m -> Calendar.date(integer(m, "year"), null, null));
  }

  private void add(String pattern, Meaning meaning) {
    add(pattern, Tense.UNKNOWN, meaning);
  }

  private void add(String pattern, Tense tense, Meaning meaning) {
    rules.add(DateRule.of(pattern, tense, m -> isNumber(m) ? null : meaning.of(m)));
  }

  /// `de sept morts`, `les sept derniers mois`: a month that is written short without its point,
  /// and beside no day or year, is a number.
  private boolean isNumber(MatchResult m) {
    var groups = m.namedGroups();
    if (!groups.containsKey("month") || lexicon.value("number", m.group("month")).isEmpty()) {
      return false;
    }
    boolean dated = List.of("day", "year").stream().anyMatch(groups::containsKey);
    return !dated && !m.group().contains(m.group("month") + ".");
  }

  /// What a match means, if anything.
  private interface Meaning {
    @Nullable TimeExpression of(MatchResult match);
  }

  private TimeExpression day(MatchResult m, String group) {
    return Calendar.date(integer(m, "year"), named("month", m), integer(m, group));
  }

  private @Nullable TimeExpression partial(MatchResult m, String group) {
    return Calendar.partial(named("month", m), integer(m, group), null);
  }

  private TimeExpression month(MatchResult m) {
    return Calendar.date(integer(m, "year"), named("month", m), null);
  }

  private static TimeExpression open(TimeExpression from) {
    return from instanceof Absolute ? new Range(from, null) : from;
  }

  private TimeExpression counted(int amount, Unit unit, MatchResult m) {
    return unit == Unit.MONTH
        ? new Relative(amount, unit, named("month", m), null)
        : new Relative(amount, unit, null, named("weekday", m));
  }

  private @Nullable TimeExpression relative(int amount, MatchResult m) {
    var meant = lexicon.value("unit", m.group("unit")).map(Unit::valueOf).orElse(Unit.DAY);
    return meant == Unit.DAY ? null : new Relative(amount, meant, null, null);
  }

  private TimeExpression ago(MatchResult m) {
    String printed = m.group("number");
    int number =
        Character.isDigit(printed.charAt(0))
            ? Integer.parseInt(printed)
            : Integer.parseInt(lexicon.value("number", printed).orElse("0"));
    var meant = lexicon.value("unit", m.group("unit")).map(Unit::valueOf).orElse(Unit.YEAR);
    return new Relative(-number, meant, null, null);
  }

  private static TimeExpression decade(String digits) {
    String full = digits.length() == 2 ? "19" + digits : digits;
    return new Absolute(new Edtf(full.substring(0, 3) + "X"));
  }

  private @Nullable Integer named(String kind, MatchResult m) {
    return m.namedGroups().containsKey(kind) && m.group(kind) != null
        ? Integer.valueOf(named(kind, kind, m))
        : null;
  }

  private int named(String kind, String group, MatchResult m) {
    return Integer.parseInt(lexicon.value(kind, m.group(group)).orElse("0"));
  }

  private static int integer(MatchResult m, String group) {
    return Integer.parseInt(m.group(group));
  }
}
