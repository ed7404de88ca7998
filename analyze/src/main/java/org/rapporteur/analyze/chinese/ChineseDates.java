package org.rapporteur.analyze.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Calendar;
import org.rapporteur.analyze.rules.DateRule;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeExpression.Absolute;
import org.rapporteur.model.time.TimeExpression.Narrative;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Relative;
import org.rapporteur.model.time.TimeExpression.Unit;
import org.rapporteur.model.time.TimeExpression.Vague;
import org.rapporteur.model.time.TimeExpression.Within;
import org.rapporteur.model.time.TimeMention.Tense;

/// Times as Chinese prints them: `2025年3月4日`, `二〇二五年三月`, `去年12月`, `上月28日`, `上周五`, `25日`, `民國114年`.
final class ChineseDates {
  /// The first year of the republic, by which Taiwan counts, less one.
  private static final int REPUBLIC = 1911;

  private static final Map<String, Integer> YEARS =
      Map.of("今年", 0, "本年", 0, "去年", -1, "前年", -2, "明年", 1, "后年", 2);
  private static final Map<String, Integer> DAYS =
      Map.of("今", 0, "昨", -1, "前", -2, "明", 1, "后", 2, "大前", -3);
  private static final Map<String, String> POINTERS =
      Map.of(
          "次日", "1 DAY", "翌日", "1 DAY", "隔天", "1 DAY", "第二天", "1 DAY", "次年", "1 YEAR", "翌年",
          "1 YEAR", "前一天", "-1 DAY", "前一日", "-1 DAY");
  private static final String WEEKDAYS = "一二三四五六日";

  private static final String N = "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})";
  private static final String FOUR = "(?:(?:1[89]|20)\\d\\d|[一二][〇零一二三四五六七八九]{3})";
  private static final String B = "(?<![\\d.第])(?<!\\d,)(?<![一二三四五六七八九十百千万](?=[〇零一二三四五六七八九十]))";
  private static final String YEAR = "(?<y>" + FOUR + ") ?年";
  private static final String MONTH = "(?<m>" + N + ") ?月(?:份)?";

  /// A day of the month, not the number of a house or a wing.
  private static final String DAY = "(?<d>" + N + ") ?[日号](?![楼院井线店厅房桌机车舰房矿本元])";

  private static final String PLAIN_DAY = "(?<d>" + N + ") ?日(?![本元圆夜里军间内后前均游货语])";
  private static final String TO = " ?(?:至|到|[-~]|、) ?";
  private static final String END = "(?:底|末|初|中旬|上旬|下旬|年底|晚些时候)?";
  private static final String RELATIVE_YEAR = "(?<ry>今年|本年|去年|前年|明年|后年)";
  private static final String RELATIVE_MONTH = "(?<rm>本月|这个月|上个?月|下个?月)";
  private static final String WEEK = "(?:周|星期|礼拜)";
  private static final String RELATIVE_WEEK = "(?<rw>[本这上下]) ?个?" + WEEK;

  private final List<DateRule> rules = new ArrayList<>();

  private ChineseDates() {}

  static List<DateRule> rules() {
    var dates = new ChineseDates();
    dates.ranges();
    dates.open();
    dates.whole();
    dates.counted();
    dates.shortened();
    return dates.rules;
  }

  private void ranges() {
    String second = "(?:(?<y2>" + FOUR + ")年)?(?:(?<m2>" + N + ")月)?(?<d2>" + N + ")[日号]";
    add("[自从]?" + B + YEAR + MONTH + "(?<d>" + N + ")[日号]?" + TO + second, this::days);
    String month = "(?:(?<y2>" + FOUR + ")年)?(?<m2>" + N + ")月(?:份)?";
    add(
        "[自从]?" + B + YEAR + "(?<m>" + N + ")月?(?:份)?" + TO + month,
        m ->
            Calendar.range(
                Calendar.date(number(m, "y"), number(m, "m"), null),
                Calendar.date(
                    number(m, m.group("y2") == null ? "y" : "y2"), number(m, "m2"), null)));
    add(
        "[自从]?" + B + "(?<y>" + FOUR + ")年?" + TO + "(?<y2>" + FOUR + ")年(?:间|期间)?",
        m -> Calendar.range(year(m, "y"), year(m, "y2")));
    add(
        "[自从]?"
            + B
            + "(?<m>"
            + N
            + ")月(?<d>"
            + N
            + ")[日号]?"
            + TO
            + "(?:(?<m2>"
            + N
            + ")月)?(?<d2>"
            + N
            + ")[日号]",
        m ->
            Calendar.range(
                partial(m, "m", "d"), partial(m, m.group("m2") == null ? "m" : "m2", "d2")));
    add(
        "[自从]?" + B + "(?<d>" + N + ")[日号]?(?:至|到|-)(?<d2>" + N + ")日",
        m -> Calendar.range(partial(m, null, "d"), partial(m, null, "d2")));
  }

  /// `自2021年以来`, `2021年起`, `直到2024年`.
  private void open() {
    String since = "(?:以来|以后|之后|起|开始)";
    String until = "(?:直到|直至|到|至)";
    add("[自从]?" + RELATIVE_YEAR + MONTH + "(?:" + DAY + ")?" + END + since, m -> from(within(m)));
    add("[自从]?" + B + YEAR + MONTH + DAY + since, m -> from(whole(m)));
    add("[自从]?" + B + YEAR + MONTH + since, m -> from(month(m)));
    add("[自从]?" + B + YEAR + END + since, m -> from(year(m, "y")));
    add("自" + B + YEAR + END + "(?! ?" + N + ")", m -> from(year(m, "y")));
    String event = "(?=[^,。;]{0,12}以来)";
    add("自" + B + YEAR + MONTH + DAY + event, m -> from(whole(m)));
    add("自" + B + YEAR + MONTH + event, m -> from(month(m)));
    add("自" + B + YEAR + END + event, m -> from(year(m, "y")));
    add("[自从]?" + B + MONTH + DAY + since, m -> from(partial(m, "m", "d")));
    add("[自从]?" + B + MONTH + END + since, m -> from(partial(m, "m", null)));
    add("[自从]?" + RELATIVE_YEAR + END + "(?:以来|起)", m -> from(relative(yearsOf(m), Unit.YEAR)));
    add("直[到至]" + YEAR + MONTH + DAY, m -> new Range(null, whole(m)));
    add("直[到至]" + YEAR + MONTH, m -> new Range(null, month(m)));
    add("直[到至]" + YEAR, m -> new Range(null, year(m, "y")));
    add(until + YEAR + END + "为?止", m -> new Range(null, year(m, "y")));
  }

  private void whole() {
    add(B + YEAR + " ?" + MONTH + " ?" + DAY, this::whole);
    add(
        B + "(?<y>20\\d\\d)[-/.](?<m>1[0-2]|0?[1-9])[-/.](?<d>3[01]|[12]\\d|0?[1-9])(?!\\d)",
        this::whole);
    add(B + YEAR + " ?" + MONTH + END, this::month);
    add(
        "民国(?<r>\\d{1,3}|[一二三四五六七八九十百〇零]{1,5})年(?:" + MONTH + "(?:" + DAY + ")?)?",
        m ->
            Calendar.date(
                REPUBLIC + ChineseNumber.of(m.group("r")).intValue(),
                optional(m, "m"),
                optional(m, "d")));
    add(
        "(?:上|二十|20)世纪(?<dec>\\d0|[一二三四五六七八九]十)年代",
        m ->
            new Absolute(
                new Edtf("19" + ChineseNumber.of(m.group("dec")).toString().charAt(0) + "X")));
    add(
        B + "(?<dec>(?:19|20)\\d0)年代",
        m -> new Absolute(new Edtf(m.group("dec").substring(0, 3) + "X")));
    add(B + YEAR + "(?!间|代)" + END, m -> year(m, "y"));
  }

  private void counted() {
    add(RELATIVE_YEAR + " ?" + MONTH + "(?: ?" + DAY + ")?" + END, this::within);
    add(RELATIVE_YEAR + END, m -> relative(yearsOf(m), Unit.YEAR));
    add(
        RELATIVE_MONTH + " ?" + DAY,
        m -> new Within(monthsOf(m), Unit.MONTH, null, number(m, "d")));
    add(RELATIVE_MONTH + END, m -> relative(monthsOf(m), Unit.MONTH));
    add(
        RELATIVE_WEEK + "(?<w>[一二三四五六日天])",
        m -> new Within(weeksOf(m), Unit.WEEK, null, weekday(m)));
    add(RELATIVE_WEEK + "(?!刊|报|年|边|围|转|末)", m -> relative(weeksOf(m), Unit.WEEK));
    add(
        "(?<![\\u4e00-\\u9fff&&[^在于从自到至了,。、的]])(?<near>大前|[今昨前明后])[天日](?!后|前)",
        m -> relative(DAYS.getOrDefault(m.group("near"), 0), Unit.DAY));
    add(
        "(?<near>[今昨])[天日]?(?:晚|晨|夜|早)(?!上?报)",
        m -> relative(DAYS.getOrDefault(m.group("near"), 0), Unit.DAY));
    add(
        "(?<![\\u4e00-\\u9fff&&[^在于从自到至了,。、的]])(?<near>[今昨])[天日]",
        m -> relative(DAYS.getOrDefault(m.group("near"), 0), Unit.DAY));
    add(
        "(?<point>次日|翌日|隔天|第二天|次年|翌年|前一[天日])",
        m -> new Narrative(POINTERS.getOrDefault(m.group("point"), "1 DAY")));
    add("(?:同一?[天日]|当[天日日晚]|那[天日])(?!地)", m -> new Narrative("that day"));
    add("(?:同年|当年|那年)(?:" + MONTH + ")?", m -> new Vague(Unit.YEAR));
    String amount = "(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})";
    add(B + amount + " ?年[之以]?前", m -> relative(-number(m, "n"), Unit.YEAR));
    add(B + amount + " ?个月[之以]?前", m -> relative(-number(m, "n"), Unit.MONTH));
    add(B + amount + " ?(?:个?" + WEEK + ")[之以]?前", m -> relative(-number(m, "n"), Unit.WEEK));
    add(B + amount + " ?[天日][之以]?前", m -> relative(-number(m, "n"), Unit.DAY));
    add(B + amount + " ?[天日][之以]?后", m -> new Narrative(number(m, "n") + " DAY"));
  }

  private void shortened() {
    add("截[至止]" + MONTH + DAY, Tense.PAST, m -> partial(m, "m", "d"));
    add(B + MONTH + " ?" + DAY, Tense.UNKNOWN, m -> partial(m, "m", "d"));
    add(
        "(?<![本这上下每个几])" + WEEK + "(?<w>[一二三四五六日天])(?![一二三四五六七八九十]?[年届个名岁])",
        Tense.UNKNOWN,
        m -> Calendar.partial(null, null, weekday(m)));
    add(B + MONTH + END + "(?!球|饼|亮|租|薪|刊)", Tense.UNKNOWN, m -> partial(m, "m", null));
    add(B + PLAIN_DAY, Tense.UNKNOWN, m -> partial(m, null, "d"));
  }

  /// What a match means, if anything.
  private interface Meaning {
    @Nullable TimeExpression of(MatchResult match);
  }

  private void add(String pattern, Meaning meaning) {
    add(pattern, Tense.UNKNOWN, meaning);
  }

  private void add(String pattern, Tense tense, Meaning meaning) {
    rules.add(DateRule.of(pattern, tense, meaning::of));
  }

  private TimeExpression whole(MatchResult m) {
    return Calendar.date(number(m, "y"), number(m, "m"), number(m, "d"));
  }

  private TimeExpression month(MatchResult m) {
    return Calendar.date(number(m, "y"), number(m, "m"), null);
  }

  private @Nullable TimeExpression days(MatchResult m) {
    int year = number(m, m.group("y2") == null ? "y" : "y2");
    int month = number(m, m.group("m2") == null ? "m" : "m2");
    return Calendar.range(whole(m), Calendar.date(year, month, number(m, "d2")));
  }

  private TimeExpression within(MatchResult m) {
    return new Within(yearsOf(m), Unit.YEAR, number(m, "m"), optional(m, "d"));
  }

  private static TimeExpression year(MatchResult m, String group) {
    return Calendar.date(number(m, group), null, null);
  }

  private static @Nullable TimeExpression from(@Nullable TimeExpression from) {
    return from == null ? null : new Range(from, null);
  }

  private static TimeExpression relative(int amount, Unit unit) {
    return new Relative(amount, unit, null, null);
  }

  private static int yearsOf(MatchResult m) {
    return YEARS.getOrDefault(m.group("ry"), 0);
  }

  private static int monthsOf(MatchResult m) {
    return ahead(m.group("rm").charAt(0));
  }

  private static int weeksOf(MatchResult m) {
    return ahead(m.group("rw").charAt(0));
  }

  private static int ahead(char sign) {
    return sign == '上' ? -1 : sign == '下' ? 1 : 0;
  }

  private static int weekday(MatchResult m) {
    int day = WEEKDAYS.indexOf(m.group("w")) + 1;
    return day == 0 ? 7 : day;
  }

  private static @Nullable TimeExpression partial(
      MatchResult m, @Nullable String month, @Nullable String day) {
    return Calendar.partial(
        month == null ? null : number(m, month), day == null ? null : number(m, day), null);
  }

  private static int number(MatchResult m, String group) {
    return ChineseNumber.of(m.group(group)).intValue();
  }

  private static @Nullable Integer optional(MatchResult m, String group) {
    boolean printed = m.namedGroups().containsKey(group) && m.group(group) != null;
    return printed ? number(m, group) : null;
  }
}
