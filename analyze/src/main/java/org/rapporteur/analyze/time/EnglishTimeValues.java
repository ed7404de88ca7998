package org.rapporteur.analyze.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Words.Found;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeExpression.Absolute;
import org.rapporteur.model.time.TimeExpression.Named;
import org.rapporteur.model.time.TimeExpression.Narrative;
import org.rapporteur.model.time.TimeExpression.Partial;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Relative;
import org.rapporteur.model.time.TimeExpression.Unit;
import org.rapporteur.model.time.TimeExpression.Unparsed;

/// What the parts of a printed time come to: year, month and day a date, `last` and a weekday a day
/// reckoned back. Parts that make no day, or could be read two ways, stay unparsed with the reason.
final class EnglishTimeValues {
  private EnglishTimeValues() {}

  static @Nullable TimeExpression absolute(String edtf) {
    return Edtf.parse(edtf).<TimeExpression>map(Absolute::new).orElse(new Unparsed("no such day"));
  }

  static @Nullable TimeExpression day(String year, String month, String day) {
    return absolute(
        "%s-%02d-%02d".formatted(year, EnglishTimeWords.monthNumber(month), Integer.parseInt(day)));
  }

  static @Nullable TimeExpression month(String year, String month) {
    return absolute("%s-%02d".formatted(year, EnglishTimeWords.monthNumber(month)));
  }

  static @Nullable TimeExpression decade(String year) {
    return absolute(year.substring(0, 3) + "X");
  }

  static @Nullable TimeExpression range(
      @Nullable TimeExpression from, @Nullable TimeExpression to) {
    return from == null && to == null ? null : new Range(from, to);
  }

  static TimeExpression partial(String month, String day, String weekday) {
    Integer number = day.isEmpty() ? null : Integer.valueOf(day);
    if (number != null && (number < 1 || number > 31)) {
      return new Unparsed("no such day");
    }
    return new Partial(
        EnglishTimeWords.monthNumber(month),
        number,
        weekday.isEmpty() ? null : EnglishTimeWords.weekday(weekday));
  }

  static TimeExpression numeric(String first, String second, String year) {
    int a = Integer.parseInt(first);
    int b = Integer.parseInt(second);
    if ((a > 12 && b <= 12) || a == b) {
      return Edtf.parse("%s-%02d-%02d".formatted(year, b, a))
          .<TimeExpression>map(Absolute::new)
          .orElse(new Unparsed("no such day"));
    }
    if (b > 12 && a <= 12) {
      return Edtf.parse("%s-%02d-%02d".formatted(year, a, b))
          .<TimeExpression>map(Absolute::new)
          .orElse(new Unparsed("no such day"));
    }
    return new Unparsed(a > 12 ? "no such day" : "day and month could be either way round");
  }

  static TimeExpression relativeMonth(String which, String month) {
    int amount =
        which.equalsIgnoreCase("next") || which.equalsIgnoreCase("this coming")
            ? 1
            : which.equalsIgnoreCase("this") ? 0 : -1;
    return new Relative(amount, Unit.YEAR, EnglishTimeWords.monthNumber(month), null);
  }

  static TimeExpression relativeWeekday(String which, String weekday) {
    int amount = which.equalsIgnoreCase("next") ? 1 : which.equalsIgnoreCase("this") ? 0 : -1;
    return new Relative(amount, Unit.WEEK, null, EnglishTimeWords.weekday(weekday));
  }

  static TimeExpression relativeUnit(String which, String unit) {
    String key = which.toLowerCase(Locale.ROOT);
    int amount = key.equals("next") ? 1 : key.equals("this") ? 0 : -1;
    return key.startsWith("the ")
        ? new Narrative(key + " " + unit)
        : new Relative(amount, EnglishTimeWords.unit(unit), null, null);
  }

  static @Nullable TimeExpression named(Found found) {
    String name = found.group(1);
    String words = found.match().group().toLowerCase(Locale.ROOT);
    String dates = EnglishTimeWords.PERIODS.get(name.toLowerCase(Locale.ROOT));
    boolean during =
        words.startsWith("during") || words.startsWith("amid") || words.startsWith("in ");
    return dates == null || !during ? null : new Named(name, new Edtf(dates));
  }

  static String orElse(String text, String other) {
    return text.isEmpty() ? other : text;
  }
}
