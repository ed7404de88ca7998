package org.rapporteur.analyze.korean;

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
import org.rapporteur.model.time.TimeExpression.Partial;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Relative;
import org.rapporteur.model.time.TimeExpression.Unit;
import org.rapporteur.model.time.TimeExpression.Within;
import org.rapporteur.model.time.TimeMention.Tense;

/// Times as Korean prints them: `2024년 5월 3일`, `지난달 28일`, `오는 25일`, `작년 12월`, `올해`, `22일`.
final class KoreanDates {
  private static final Map<String, Integer> YEARS =
      Map.of("올해", 0, "금년", 0, "작년", -1, "지난해", -1, "재작년", -2, "지지난해", -2, "내년", 1, "내후년", 2);
  private static final Map<String, Integer> MONTHS =
      Map.of("지난달", -1, "지난 달", -1, "이달", 0, "이번 달", 0, "이번달", 0, "내달", 1, "다음 달", 1, "다음달", 1);
  private static final Map<String, Integer> DAYS =
      Map.of("어제", -1, "그저께", -2, "엊그제", -2, "오늘", 0, "내일", 1, "모레", 2);

  /// Days counted in words of their own.
  private static final Map<String, Integer> COUNTED =
      Map.of("하루", 1, "이틀", 2, "사흘", 3, "나흘", 4, "닷새", 5, "엿새", 6, "열흘", 10);

  /// What points at the time told before.
  private static final Map<String, String> POINTERS =
      Map.of(
          "이듬해",
          "1 YEAR",
          "이튿날",
          "1 DAY",
          "다음 날",
          "1 DAY",
          "다음날",
          "1 DAY",
          "전날",
          "-1 DAY",
          "같은 날",
          "that day",
          "이날",
          "news day");

  private static final String YEAR = "(?<y>(?:1[89]|20)\\d\\d)년";
  private static final String MONTH = "(?<m>1[0-2]|0?[1-9])월";

  /// `15일 전` is fifteen days ago, `15일 전체회의` a plenary on the 15th.
  private static final String AGO = "전(?=(?:에|의|부터|까지|보다|인|으로|이)|[^가-힣]|$)";

  private static final String DAY = "(?<d>3[01]|[12]\\d|0?[1-9])일";
  private static final String B = "(?<![\\d.,])";

  /// `30일 동안` counts days, `30일 여성단체는` dates what women's groups did.
  private static final String NOT_COUNT =
      "(?! ?(?:간|동안|째|만에|이내|가량|정도|여)(?:의|에|은|는|이|을|를|도|씩|이나)?(?![가-힣]))";

  private static final String RELATIVE_YEAR = "(?<ry>올해|금년|작년|지난해|재작년|지지난해|내년|내후년)";
  private static final String RELATIVE_MONTH = "(?<rm>지난 ?달|이번 ?달|이달|내달|다음 ?달)";

  private final List<DateRule> rules = new ArrayList<>();

  private KoreanDates() {}

  static List<DateRule> rules() {
    var dates = new KoreanDates();
    dates.ranges();
    dates.whole();
    dates.counted();
    dates.shortened();
    return dates.rules;
  }

  private void ranges() {
    add(
        B + YEAR + " ?(?:부터|에서|[~∼-]) ?(?<y2>(?:1[89]|20)\\d\\d)년(?:까지)?",
        m -> Calendar.range(year(m, "y"), year(m, "y2")));
    add(
        B + "(?<y>(?:1[89]|20)\\d\\d)[~∼-](?<y2>(?:1[89]|20)\\d\\d)년",
        m -> Calendar.range(year(m, "y"), year(m, "y2")));
    add(
        B
            + YEAR
            + " ?"
            + MONTH
            + " ?(?:부터|[~∼-]) ?(?:(?<y2>(?:1[89]|20)\\d\\d)년 ?)?(?<m2>1[0-2]|[1-9])월(?:까지)?",
        m ->
            Calendar.range(
                Calendar.date(number(m, "y"), number(m, "m"), null),
                Calendar.date(
                    number(m, m.group("y2") == null ? "y" : "y2"), number(m, "m2"), null)));
    add(B + YEAR + " ?" + MONTH + " ?" + DAY + " ?(?:이후|이래|부터)", m -> open(whole(m)));
    add(
        B + YEAR + " ?" + MONTH + " ?(?:이후|이래|부터)",
        m -> open(Calendar.date(number(m, "y"), number(m, "m"), null)));
    add(B + YEAR + " ?(?:이후|이래|부터)", m -> open(year(m, "y")));
  }

  private void whole() {
    add(B + YEAR + " ?" + MONTH + " ?" + DAY, this::whole);
    add(
        B + "(?<y>20\\d\\d)[.-] ?(?<m>1[0-2]|0?[1-9])[.-] ?(?<d>3[01]|[12]\\d|0?[1-9])\\.?(?!\\d)",
        this::whole);
    add(B + YEAR + " ?" + MONTH, m -> Calendar.date(number(m, "y"), number(m, "m"), null));
    add(
        B + "(?<dec>(?:19|20)\\d0)년대",
        m -> new Absolute(new Edtf(m.group("dec").substring(0, 3) + "X")));
    add(B + YEAR + "(?!간|대)", m -> year(m, "y"));
  }

  private void counted() {
    add(
        RELATIVE_YEAR + " ?" + MONTH + "(?: ?" + DAY + ")?",
        m -> new Within(of(YEARS, m.group("ry")), Unit.YEAR, number(m, "m"), optional(m, "d")));
    add(
        RELATIVE_MONTH + " ?" + DAY,
        m -> new Within(of(MONTHS, m.group("rm")), Unit.MONTH, null, number(m, "d")));
    add("(?<![가-힣])" + RELATIVE_YEAR, m -> relative(of(YEARS, m.group("ry")), Unit.YEAR));
    add("(?<![가-힣])" + RELATIVE_MONTH, m -> relative(of(MONTHS, m.group("rm")), Unit.MONTH));
    add("(?<![가-힣])지난 ?주(?![가-힣]*(?:민|택|인))", m -> relative(-1, Unit.WEEK));
    add("(?<![가-힣])이번 ?주", m -> relative(0, Unit.WEEK));
    add("(?<![가-힣])다음 ?주", m -> relative(1, Unit.WEEK));
    add(
        "(?<![가-힣])(?<near>어제|그저께|엊그제|오늘|내일|모레)(?![날가-힣]{2})",
        m -> relative(of(DAYS, m.group("near")), Unit.DAY));
    String counted = "(?<c>하루|이틀|사흘|나흘|닷새|엿새|열흘) ?";
    add("(?<![가-힣])" + counted + AGO, m -> relative(-of(COUNTED, m.group("c")), Unit.DAY));
    add(
        "(?<![가-힣])" + counted + "(?:뒤|후|만에)",
        m -> new Narrative(of(COUNTED, m.group("c")) + " DAY"));
    add(
        "(?<![가-힣])(?<point>이듬해|이튿날|다음 ?날|전날|같은 날|이날)",
        m -> new Narrative(POINTERS.getOrDefault(m.group("point"), "that day")));
    add("(?<n>\\d{1,3})년 ?" + AGO, m -> relative(-number(m, "n"), Unit.YEAR));
    add("(?<n>\\d{1,3})(?:개월|달) ?" + AGO, m -> relative(-number(m, "n"), Unit.MONTH));
    add("(?<n>\\d{1,3})일 ?" + AGO, m -> relative(-number(m, "n"), Unit.DAY));
  }

  private void shortened() {
    String back = "(?:지난|앞서) ?";
    String ahead = "오는 ?";
    add(back + MONTH + "(?: ?" + DAY + NOT_COUNT + ")?", Tense.PAST, this::partial);
    add(ahead + MONTH + "(?: ?" + DAY + NOT_COUNT + ")?", Tense.FUTURE, this::partial);
    add(B + MONTH + " ?" + DAY + NOT_COUNT, Tense.UNKNOWN, this::partial);
    add(back + DAY + NOT_COUNT, Tense.PAST, this::partial);
    add(ahead + DAY + NOT_COUNT, Tense.FUTURE, this::partial);
    add("지난 ?(?<w>[월화수목금토일])요일", Tense.PAST, m -> weekday(m, -1));
    add("(?:오는|다음) ?(?<w>[월화수목금토일])요일", Tense.FUTURE, m -> weekday(m, 1));
    add("(?<w>[월화수목금토일])요일", Tense.UNKNOWN, m -> weekday(m, 0));
    add(B + MONTH + "(?!급|세|드)", Tense.UNKNOWN, this::partial);
    add(B + DAY + NOT_COUNT + "(?![가-힣]*(?:장|간지))", Tense.UNKNOWN, this::partial);
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

  private @Nullable TimeExpression partial(MatchResult m) {
    return Calendar.partial(optional(m, "m"), optional(m, "d"), null);
  }

  private static TimeExpression weekday(MatchResult m, int amount) {
    int day = "월화수목금토일".indexOf(m.group("w")) + 1;
    return amount == 0 ? new Partial(null, null, day) : new Relative(amount, Unit.WEEK, null, day);
  }

  private static TimeExpression year(MatchResult m, String group) {
    return Calendar.date(number(m, group), null, null);
  }

  private static TimeExpression open(TimeExpression from) {
    return from instanceof Absolute ? new Range(from, null) : from;
  }

  private static TimeExpression relative(int amount, Unit unit) {
    return new Relative(amount, unit, null, null);
  }

  private static int of(Map<String, Integer> amounts, String word) {
    return amounts.getOrDefault(word, 0);
  }

  private static int number(MatchResult m, String group) {
    return Integer.parseInt(m.group(group));
  }

  private static @Nullable Integer optional(MatchResult m, String group) {
    return m.namedGroups().containsKey(group) ? Calendar.number(m.group(group)) : null;
  }
}
