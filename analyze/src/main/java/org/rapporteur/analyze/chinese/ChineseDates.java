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
import org.rapporteur.model.time.TimeExpression.Unit;
import org.rapporteur.model.time.TimeExpression.Vague;
import org.rapporteur.model.time.TimeExpression.Within;
import org.rapporteur.model.time.TimeMention.Tense;

/// Times as Chinese prints them: `2025年3月4日`, `二〇二五年三月`, `去年12月`, `上月28日`, `上周五`, `25日`, `民國114年`.
final class ChineseDates {
  /// The first year of the republic, by which Taiwan counts, less one.
  private static final int REPUBLIC = 1911;

  private static final Map<String, Integer> DAYS =
      Map.of("今", 0, "昨", -1, "前", -2, "明", 1, "后", 2, "大前", -3);
  private static final Map<String, String> POINTERS =
      Map.of(
          "次日", "1 DAY", "翌日", "1 DAY", "隔天", "1 DAY", "第二天", "1 DAY", "次年", "1 YEAR", "翌年",
          "1 YEAR", "前一天", "-1 DAY", "前一日", "-1 DAY");

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
    add("[自从]?" + B + YEAR + MONTH + "(?<d>" + N + ")[日号]?" + TO + second, DateParts::days);
    String month = "(?:(?<y2>" + FOUR + ")年)?(?<m2>" + N + ")月(?:份)?";
    add(
        "[自从]?" + B + YEAR + "(?<m>" + N + ")月?(?:份)?" + TO + month,
        m ->
            Calendar.range(
                Calendar.date(DateParts.number(m, "y"), DateParts.number(m, "m"), null),
                Calendar.date(
                    DateParts.number(m, m.group("y2") == null ? "y" : "y2"),
                    DateParts.number(m, "m2"),
                    null)));
    add(
        "[自从]?" + B + "(?<y>" + FOUR + ")年?" + TO + "(?<y2>" + FOUR + ")年(?:间|期间)?",
        m -> Calendar.range(DateParts.year(m, "y"), DateParts.year(m, "y2")));
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
                DateParts.partial(m, "m", "d"),
                DateParts.partial(m, m.group("m2") == null ? "m" : "m2", "d2")));
    add(
        "[自从]?" + B + "(?<d>" + N + ")[日号]?(?:至|到|-)(?<d2>" + N + ")日",
        m -> Calendar.range(DateParts.partial(m, null, "d"), DateParts.partial(m, null, "d2")));
  }

  /// `自2021年以来`, `2021年起`, `直到2024年`.
  private void open() {
    String since = "(?:以来|以后|之后|起|开始)";
    String until = "(?:直到|直至|到|至)";
    add(
        "[自从]?" + RELATIVE_YEAR + MONTH + "(?:" + DAY + ")?" + END + since,
        m -> DateParts.from(DateParts.within(m)));
    add("[自从]?" + B + YEAR + MONTH + DAY + since, m -> DateParts.from(DateParts.whole(m)));
    add("[自从]?" + B + YEAR + MONTH + since, m -> DateParts.from(DateParts.month(m)));
    add("[自从]?" + B + YEAR + END + since, m -> DateParts.from(DateParts.year(m, "y")));
    add("自" + B + YEAR + END + "(?! ?" + N + ")", m -> DateParts.from(DateParts.year(m, "y")));
    String event = "(?=[^,。;]{0,12}以来)";
    add("自" + B + YEAR + MONTH + DAY + event, m -> DateParts.from(DateParts.whole(m)));
    add("自" + B + YEAR + MONTH + event, m -> DateParts.from(DateParts.month(m)));
    add("自" + B + YEAR + END + event, m -> DateParts.from(DateParts.year(m, "y")));
    add("[自从]?" + B + MONTH + DAY + since, m -> DateParts.from(DateParts.partial(m, "m", "d")));
    add("[自从]?" + B + MONTH + END + since, m -> DateParts.from(DateParts.partial(m, "m", null)));
    add(
        "[自从]?" + RELATIVE_YEAR + END + "(?:以来|起)",
        m -> DateParts.from(DateParts.relative(DateParts.yearsOf(m), Unit.YEAR)));
    add("直[到至]" + YEAR + MONTH + DAY, m -> new Range(null, DateParts.whole(m)));
    add("直[到至]" + YEAR + MONTH, m -> new Range(null, DateParts.month(m)));
    add("直[到至]" + YEAR, m -> new Range(null, DateParts.year(m, "y")));
    add(until + YEAR + END + "为?止", m -> new Range(null, DateParts.year(m, "y")));
  }

  private void whole() {
    add(B + YEAR + " ?" + MONTH + " ?" + DAY, DateParts::whole);
    add(
        B + "(?<y>20\\d\\d)[-/.](?<m>1[0-2]|0?[1-9])[-/.](?<d>3[01]|[12]\\d|0?[1-9])(?!\\d)",
        DateParts::whole);
    add(B + YEAR + " ?" + MONTH + END, DateParts::month);
    add(
        "民国(?<r>\\d{1,3}|[一二三四五六七八九十百〇零]{1,5})年(?:" + MONTH + "(?:" + DAY + ")?)?",
        m ->
            Calendar.date(
                REPUBLIC + ChineseNumber.of(m.group("r")).intValue(),
                DateParts.optional(m, "m"),
                DateParts.optional(m, "d")));
    add(
        "(?:上|二十|20)世纪(?<dec>\\d0|[一二三四五六七八九]十)年代",
        m ->
            new Absolute(
                new Edtf("19" + ChineseNumber.of(m.group("dec")).toString().charAt(0) + "X")));
    add(
        B + "(?<dec>(?:19|20)\\d0)年代",
        m -> new Absolute(new Edtf(m.group("dec").substring(0, 3) + "X")));
    add(B + YEAR + "(?!间|代)" + END, m -> DateParts.year(m, "y"));
  }

  private void counted() {
    add(RELATIVE_YEAR + " ?" + MONTH + "(?: ?" + DAY + ")?" + END, DateParts::within);
    add(RELATIVE_YEAR + END, m -> DateParts.relative(DateParts.yearsOf(m), Unit.YEAR));
    add(
        RELATIVE_MONTH + " ?" + DAY,
        m -> new Within(DateParts.monthsOf(m), Unit.MONTH, null, DateParts.number(m, "d")));
    add(RELATIVE_MONTH + END, m -> DateParts.relative(DateParts.monthsOf(m), Unit.MONTH));
    add(
        RELATIVE_WEEK + "(?<w>[一二三四五六日天])",
        m -> new Within(DateParts.weeksOf(m), Unit.WEEK, null, DateParts.weekday(m)));
    add(
        RELATIVE_WEEK + "(?!刊|报|年|边|围|转|末)",
        m -> DateParts.relative(DateParts.weeksOf(m), Unit.WEEK));
    add(
        "(?<![\\u4e00-\\u9fff&&[^在于从自到至了,。、的]])(?<near>大前|[今昨前明后])[天日](?!后|前)",
        m -> DateParts.relative(DAYS.getOrDefault(m.group("near"), 0), Unit.DAY));
    add(
        "(?<near>[今昨])[天日]?(?:晚|晨|夜|早)(?!上?报)",
        m -> DateParts.relative(DAYS.getOrDefault(m.group("near"), 0), Unit.DAY));
    add(
        "(?<![\\u4e00-\\u9fff&&[^在于从自到至了,。、的]])(?<near>[今昨])[天日]",
        m -> DateParts.relative(DAYS.getOrDefault(m.group("near"), 0), Unit.DAY));
    add(
        "(?<point>次日|翌日|隔天|第二天|次年|翌年|前一[天日])",
        m -> new Narrative(POINTERS.getOrDefault(m.group("point"), "1 DAY")));
    add("(?:同一?[天日]|当[天日日晚]|那[天日])(?!地)", m -> new Narrative("that day"));
    add("(?:同年|当年|那年)(?:" + MONTH + ")?", m -> new Vague(Unit.YEAR));
    String amount = "(?<n>\\d{1,3}|[一二两三四五六七八九十]{1,3})";
    add(B + amount + " ?年[之以]?前", m -> DateParts.relative(-DateParts.number(m, "n"), Unit.YEAR));
    add(B + amount + " ?个月[之以]?前", m -> DateParts.relative(-DateParts.number(m, "n"), Unit.MONTH));
    add(
        B + amount + " ?(?:个?" + WEEK + ")[之以]?前",
        m -> DateParts.relative(-DateParts.number(m, "n"), Unit.WEEK));
    add(B + amount + " ?[天日][之以]?前", m -> DateParts.relative(-DateParts.number(m, "n"), Unit.DAY));
    add(B + amount + " ?[天日][之以]?后", m -> new Narrative(DateParts.number(m, "n") + " DAY"));
  }

  private void shortened() {
    add("截[至止]" + MONTH + DAY, Tense.PAST, m -> DateParts.partial(m, "m", "d"));
    add(B + MONTH + " ?" + DAY, Tense.UNKNOWN, m -> DateParts.partial(m, "m", "d"));
    add(
        "(?<![本这上下每个几])" + WEEK + "(?<w>[一二三四五六日天])(?![一二三四五六七八九十]?[年届个名岁])",
        Tense.UNKNOWN,
        m -> Calendar.partial(null, null, DateParts.weekday(m)));
    add(B + MONTH + END + "(?!球|饼|亮|租|薪|刊)", Tense.UNKNOWN, m -> DateParts.partial(m, "m", null));
    add(B + PLAIN_DAY, Tense.UNKNOWN, m -> DateParts.partial(m, null, "d"));
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
}
