package org.rapporteur.analyze.rules;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeExpression.Absolute;
import org.rapporteur.model.time.TimeExpression.Partial;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Unparsed;

/// Makes times of printed numbers.
public final class Calendar {
  private Calendar() {}

  /// A year, month or day that is printed whole; what does not exist is kept as printed.
  public static TimeExpression date(int year, @Nullable Integer month, @Nullable Integer day) {
    String value =
        "%04d".formatted(year)
            + (month == null ? "" : "-%02d".formatted(month))
            + (month == null || day == null ? "" : "-%02d".formatted(day));
    return Edtf.parse(value)
        .<TimeExpression>map(Absolute::new)
        .orElseGet(() -> new Unparsed("no such day"));
  }

  /// A day or month without its year, or null if there is none such.
  public static @Nullable TimeExpression partial(
      @Nullable Integer month, @Nullable Integer day, @Nullable Integer weekday) {
    boolean real =
        (month == null || (month >= 1 && month <= 12)) && (day == null || (day >= 1 && day <= 31));
    return real ? new Partial(month, day, weekday) : null;
  }

  /// A range whose ends are both times; null if one is none.
  public static @Nullable TimeExpression range(
      @Nullable TimeExpression from, @Nullable TimeExpression to) {
    boolean forward =
        !(from instanceof Absolute a && to instanceof Absolute b)
            || Edtf.parse(a.date() + "/" + b.date()).isPresent();
    return from == null || to == null || !forward ? null : new Range(from, to);
  }

  /// A whole number, or null for an empty group.
  public static @Nullable Integer number(@Nullable String digits) {
    return digits == null || digits.isEmpty() ? null : Integer.valueOf(digits);
  }
}
