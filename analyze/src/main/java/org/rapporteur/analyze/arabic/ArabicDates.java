package org.rapporteur.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Calendar;
import org.rapporteur.analyze.rules.DateRule;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeExpression.Absolute;
import org.rapporteur.model.time.TimeExpression.Narrative;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Relative;
import org.rapporteur.model.time.TimeExpression.Unit;
import org.rapporteur.model.time.TimeExpression.Within;
import org.rapporteur.model.time.TimeMention.Tense;

/// Times as Arabic prints them: `الثلاثاء 4 آذار/مارس 2025`, `أمس`, `الشهر الماضي`, `منذ 2019`,
/// `بين 2014 و2017`, `بين 6 و10 آذار`.
///
/// Kinds of the word list: `month`, `weekday`, `unit`, `unit-two` (two of a unit in one word),
/// `last`, `next`, `this`, `decade` (value: its tens).
final class ArabicDates {
  /// A word begins here, perhaps behind what is written on to it.
  private static final String B = "(?<=(?:^|[^\\p{L}\\p{M}\\p{N}])[وف]?[بلك]?\u0640?)";

  private static final String E = "(?![\\p{L}\\p{M}\\p{N}])";
  private static final String YEAR = "(?<year>(?:1[89]|20)\\d\\d)(?! ?(?:[.,]\\d|\\d))";
  private static final String TO_YEAR = "(?<last>(?:1[89]|20)\\d\\d)" + E;
  private static final String IN_YEAR = "(?:(?:ال)?(?:عام|سنة|عامي|سنتي) )";
  private static final String AND_THE = "(?:،)? (?:من )?(?:(?:ال)?(?:عام|سنة) )?";

  private final Lexicon lexicon;
  private final String day;
  private final String month;
  private final String weekday;
  private final String unit;
  private final List<DateRule> rules = new ArrayList<>();

  private ArabicDates(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.day = "(?<day>3[01]|[12]\\d|0?[1-9]|" + lexicon.any("ordinal") + "(?= من| ?شهر))";
    String months = lexicon.any("month");
    this.month =
        "(?:شهر )?(?<month>" + months + ")" + E + "(?: ?/ ?" + months + "| ?\\(" + months + "\\))?";
    this.weekday = "(?:يوم |نهار )?(?<weekday>" + lexicon.any("weekday") + ")" + E;
    this.unit = "(?<unit>" + lexicon.any("unit") + ")" + E;
  }

  static List<DateRule> of(Lexicon lexicon) {
    var dates = new ArabicDates(lexicon);
    dates.ranges();
    dates.whole();
    dates.shortened();
    dates.counted();
    dates.near();
    dates.years();
    return dates.rules;
  }

  private void ranges() {
    String to = "(?: ?[-–—] ?| (?:إلى|الى|حتى|لغاية) | و)";
    String from = "(?:(?:ما )?بين |من |خلال الفترة (?:من|بين) )?";
    add(
        B + from + "(?<first>\\d{1,2})" + to + day + " " + month + AND_THE + YEAR,
        m -> Calendar.range(day(m, "first"), day(m, "day")));
    add(
        B
            + from
            + IN_YEAR
            + "?"
            + YEAR
            + "(?: ?[-–—] ?| (?:إلى|الى|حتى) | ?و)"
            + IN_YEAR
            + "?"
            + TO_YEAR,
        m -> Calendar.range(year(m, "year"), year(m, "last")));
    String first = "(?<first>\\d{1,2})";
    String both = B + "(?:(?:ما )?بين " + first + " و ?" + day + " )" + month;
    String through = B + "من " + first + " (?:إلى|الى|حتى|لغاية) " + day + " " + month;
    add(both, this::days);
    add(through, this::days);
    String since = B + "(?:منذ|ابتداء من|اعتبارا من) (?:يوم |مطلع |بداية |أوائل |نهاية |أواخر )?";
    add(since + day + " " + month + AND_THE + YEAR, m -> open(day(m, "day")));
    add(since + month + AND_THE + YEAR, m -> open(month(m)));
    add(since + IN_YEAR + "?" + YEAR, m -> open(year(m, "year")));
    add(since + month, m -> new Range(Calendar.partial(named("month", m), null, null), null));
  }

  private void whole() {
    String week = "(?:" + weekday + "(?:،| ?\\(| الموافق)? ?)?";
    add(B + week + "(?:في )?" + day + " (?:من )?" + month + AND_THE + YEAR, m -> day(m, "day"));
    add(
        B + week + day + "[/.-](?<numeric>1[0-2]|0?[1-9])[/.-]" + YEAR,
        m -> Calendar.date(integer(m, "year"), integer(m, "numeric"), dayOf(m, "day")));
    add(
        "(?<!\\d)" + YEAR + "[/-](?<numeric>1[0-2]|0?[1-9])[/-]" + day + "(?!\\d)",
        m -> Calendar.date(integer(m, "year"), integer(m, "numeric"), dayOf(m, "day")));
    add(B + month + AND_THE + YEAR, this::month);
  }

  private void shortened() {
    String last = " " + lexicon.any("last") + E;
    String next = " " + lexicon.any("next") + E;
    String now = " " + lexicon.any("this") + E;
    String dated = B + "(?:" + weekday + "(?:،)? )?(?<![\\d.,/])" + day + " (?:من )?" + month;
    add(dated + last, Tense.PAST, this::partial);
    add(dated + next, Tense.FUTURE, this::partial);
    add(dated + "(?:" + now + ")?", Tense.UNKNOWN, this::partial);
    add(B + day + " (?:من )?الشهر" + last, m -> new Within(-1, Unit.MONTH, null, dayOf(m, "day")));
    add(B + day + " (?:من )?الشهر" + now, m -> new Within(0, Unit.MONTH, null, dayOf(m, "day")));
    add(B + month + last, Tense.PAST, m -> counted(-1, Unit.MONTH, m));
    add(B + month + next, Tense.FUTURE, m -> counted(1, Unit.MONTH, m));
    add(B + weekday + last, Tense.PAST, m -> counted(-1, Unit.WEEK, m));
    add(B + weekday + next, Tense.FUTURE, m -> counted(1, Unit.WEEK, m));
  }

  private void counted() {
    String the = "(?<unit>الشهر|العام|السنة|الأسبوع|الاسبوع|العقد)";
    add(B + the + " " + lexicon.any("last") + E, m -> relative(-1, m));
    add(B + the + " " + lexicon.any("next") + E, m -> relative(1, m));
    add(B + the + " " + lexicon.any("this") + E, m -> relative(0, m));
    add(B + "(?:هذا|هذه) (?<unit>الشهر|العام|السنة|الأسبوع|الاسبوع)" + E, m -> relative(0, m));
    String ago = B + "(?:قبل|منذ) (?:نحو |حوالي |قرابة |أكثر من |ما يقارب )?";
    String number = "(?<number>\\d{1,3}|" + lexicon.any("number") + ")";
    String behind = "(?! من| على| عن)";
    add(ago + number + " " + unit + behind, m -> ago(number(m), "unit", m));
    add(
        ago + "(?<two>" + lexicon.any("unit-two") + ")" + E + behind,
        m -> new Relative(-2, Unit.valueOf(value("unit-two", m.group("two"))), null, null));
    add(
        ago + "(?<unit>يوم|أسبوع|شهر|عام|سنة)(?: واحد| واحدة)?" + E + behind,
        m -> ago(1, "unit", m));
  }

  private void near() {
    add(B + "(?:أول أمس|أمس الأول|أول من أمس)" + E, m -> days(-2));
    add(B + "(?:يوم )?(?:أمس|البارحة)(?: " + weekday + ")?" + E, m -> days(-1));
    add(B + "اليوم(?: (?:التالي|الموالي))" + E, m -> new Narrative("1 DAY"));
    add(B + "(?:اليوم نفسه|اليوم ذاته|ذلك اليوم|نفس اليوم)" + E, m -> new Narrative("that day"));
    add(B + "اليوم(?:،)? " + weekday, m -> days(0));
    add(
        B
            + "(?:(?:صباح|مساء|ظهر|فجر|ليل|عصر) )?(?<!ذلك |من )اليوم"
            + E
            + "(?! (?:السابق|الأول|الثاني|الثالث|الأخير|العالمي|الدولي|الوطني|الذي))",
        m -> days(0));
    add(B + "(?:غدا|غد|يوم غد)(?: " + weekday + ")?" + E, Tense.FUTURE, m -> days(1));
    add(
        B + "(?<!(?:صلاة|خطبة|مدينة|سوق|قرية|بلدة) )" + weekday,
        m -> Calendar.partial(null, null, named("weekday", m)));
  }

  private void years() {
    add(
        B
            + "(?<decade>"
            + lexicon.any("decade")
            + ")"
            + E
            + "(?: القرن (?:الماضي|العشرين|المنصرم))?",
        m -> new Absolute(new Edtf("19" + value("decade", m.group("decade")) + "X")));
    String before = "(?:في|منذ|خلال|حتى|قبل|بعد|مطلع|أواخر|أوائل|منتصف|بداية|نهاية|شهر|بحلول) ";
    add(B + before + month, m -> Calendar.partial(named("month", m), null, null));
    add(B + "(?:في |منذ |بعد |قبل )?" + IN_YEAR + YEAR, m -> year(m, "year"));
    add(
        B + "(?:في|حتى|بحلول|أواخر|مطلع|منتصف|أوائل|بعد|قبل|خلال|نهاية|بداية) " + YEAR,
        m -> year(m, "year"));
    add(B + "من " + YEAR + "(?=[.،؛)]|$)", m -> year(m, "year"));
    add("(?<=\\()" + YEAR + "(?=[),،])", m -> year(m, "year"));
  }

  /// What a match means, if anything.
  private interface Meaning {
    @Nullable TimeExpression of(MatchResult match);
  }

  private void add(String pattern, Meaning meaning) {
    add(pattern, Tense.UNKNOWN, meaning);
  }

  private void add(String pattern, Tense tense, Meaning meaning) {
    // the last letter of these words is printed in two ways
    String printed =
        pattern.replace("في ", "ف[يى] ").replace("في|", "ف[يى]|").replace("حتى", "حت[ىي]");
    rules.add(DateRule.of(printed.replace("إلى", "إل[ىي]"), tense, meaning::of));
  }

  private TimeExpression day(MatchResult m, String group) {
    return Calendar.date(integer(m, "year"), named("month", m), dayOf(m, group));
  }

  private TimeExpression month(MatchResult m) {
    return Calendar.date(integer(m, "year"), named("month", m), null);
  }

  private static TimeExpression year(MatchResult m, String group) {
    return Calendar.date(integer(m, group), null, null);
  }

  private @Nullable TimeExpression partial(MatchResult m) {
    return Calendar.partial(named("month", m), dayOf(m, "day"), named("weekday", m));
  }

  /// `بين 6 و10 آذار`
  private @Nullable TimeExpression days(MatchResult m) {
    return Calendar.range(
        Calendar.partial(named("month", m), integer(m, "first"), null), partial(m));
  }

  private static TimeExpression open(TimeExpression from) {
    return from instanceof Absolute ? new Range(from, null) : from;
  }

  private static TimeExpression days(int amount) {
    return new Relative(amount, Unit.DAY, null, null);
  }

  private TimeExpression counted(int amount, Unit unit, MatchResult m) {
    return unit == Unit.MONTH
        ? new Relative(amount, unit, named("month", m), null)
        : new Relative(amount, unit, null, named("weekday", m));
  }

  private TimeExpression relative(int amount, MatchResult m) {
    return ago(-amount, "unit", m);
  }

  private TimeExpression ago(int amount, String group, MatchResult m) {
    return new Relative(-amount, Unit.valueOf(value("unit", m.group(group))), null, null);
  }

  private int number(MatchResult m) {
    String printed = m.group("number");
    return Character.isDigit(printed.charAt(0))
        ? Integer.parseInt(printed)
        : Integer.parseInt(value("number", printed));
  }

  private @Nullable Integer named(String kind, MatchResult m) {
    return m.namedGroups().containsKey(kind) && m.group(kind) != null
        ? Integer.valueOf(value(kind, m.group(kind)))
        : null;
  }

  private String value(String kind, String printed) {
    return lexicon.value(kind, printed).orElse(kind.startsWith("unit") ? "DAY" : "0");
  }

  /// In digits or as an ordinal: `الخامس من أكتوبر`.
  private int dayOf(MatchResult m, String group) {
    return Character.isDigit(m.group(group).charAt(0))
        ? integer(m, group)
        : Integer.parseInt(value("ordinal", m.group(group)));
  }

  private static int integer(MatchResult m, String group) {
    return Integer.parseInt(m.group(group));
  }
}
