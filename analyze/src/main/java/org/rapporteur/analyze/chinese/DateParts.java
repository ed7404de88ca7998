package org.rapporteur.analyze.chinese;

import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Calendar;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Relative;
import org.rapporteur.model.time.TimeExpression.Unit;
import org.rapporteur.model.time.TimeExpression.Within;

/// Makes times of what the patterns of Chinese dates found: `y`, `m` and `d` for year, month and
/// day, `y2`, `m2` and `d2` for those of an end, `ry`, `rm` and `rw` for what is counted from now,
/// `w` for a day of the week.
final class DateParts {
  private static final Map<String, Integer> YEARS =
      Map.of("今年", 0, "本年", 0, "去年", -1, "前年", -2, "明年", 1, "后年", 2);
  private static final String WEEKDAYS = "一二三四五六日";

  private DateParts() {}

  static TimeExpression whole(MatchResult m) {
    return Calendar.date(number(m, "y"), number(m, "m"), number(m, "d"));
  }

  static TimeExpression month(MatchResult m) {
    return Calendar.date(number(m, "y"), number(m, "m"), null);
  }

  static @Nullable TimeExpression days(MatchResult m) {
    int year = number(m, m.group("y2") == null ? "y" : "y2");
    int month = number(m, m.group("m2") == null ? "m" : "m2");
    return Calendar.range(whole(m), Calendar.date(year, month, number(m, "d2")));
  }

  static TimeExpression within(MatchResult m) {
    return new Within(yearsOf(m), Unit.YEAR, number(m, "m"), optional(m, "d"));
  }

  static TimeExpression year(MatchResult m, String group) {
    return Calendar.date(number(m, group), null, null);
  }

  static @Nullable TimeExpression from(@Nullable TimeExpression from) {
    return from == null ? null : new Range(from, null);
  }

  static TimeExpression relative(int amount, Unit unit) {
    return new Relative(amount, unit, null, null);
  }

  static int yearsOf(MatchResult m) {
    return YEARS.getOrDefault(m.group("ry"), 0);
  }

  static int monthsOf(MatchResult m) {
    return ahead(m.group("rm").charAt(0));
  }

  static int weeksOf(MatchResult m) {
    return ahead(m.group("rw").charAt(0));
  }

  static int ahead(char sign) {
    return sign == '上' ? -1 : sign == '下' ? 1 : 0;
  }

  static int weekday(MatchResult m) {
    int day = WEEKDAYS.indexOf(m.group("w")) + 1;
    return day == 0 ? 7 : day;
  }

  static @Nullable TimeExpression partial(
      MatchResult m, @Nullable String month, @Nullable String day) {
    return Calendar.partial(
        month == null ? null : number(m, month), day == null ? null : number(m, day), null);
  }

  static int number(MatchResult m, String group) {
    return ChineseNumber.of(m.group(group)).intValue();
  }

  static @Nullable Integer optional(MatchResult m, String group) {
    boolean printed = m.namedGroups().containsKey(group) && m.group(group) != null;
    return printed ? number(m, group) : null;
  }
}
