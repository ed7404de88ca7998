package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.EdtfInterval;

/// Days on which acts may have happened. An act known by its month has bounds, not a day.
final class When {
  /// By first day, then last day, then id: the same for any order of import. Undated acts first.
  static final Comparator<Act> ORDER =
      Comparator.comparing((Act a) -> first(a).orElse(LocalDate.MIN))
          .thenComparing(a -> last(a).orElse(LocalDate.MIN))
          .thenComparing(Act::id);

  private When() {}

  static Optional<LocalDate> first(Act act) {
    return interval(act.occurred()).map(i -> i.earliest());
  }

  static Optional<LocalDate> last(Act act) {
    return interval(act.occurred()).map(i -> i.latest() != null ? i.latest() : i.earliest());
  }

  static Optional<EdtfInterval> interval(@Nullable Edtf date) {
    return date == null ? Optional.empty() : date.interval();
  }

  /// First day of a date; an open beginning is the earliest day there is.
  static LocalDate first(Edtf date) {
    return interval(date).map(i -> i.earliest()).orElse(LocalDate.MIN);
  }

  static LocalDate last(Edtf date) {
    return interval(date).map(i -> i.latest()).orElse(LocalDate.MAX);
  }

  /// Whether it may have happened by a day.
  static boolean begunBy(Act act, LocalDate day) {
    return first(act).map(f -> !f.isAfter(day)).orElse(false);
  }

  /// Whether it has surely happened by a day.
  static boolean doneBy(Act act, LocalDate day) {
    return last(act).map(l -> !l.isAfter(day)).orElse(false);
  }

  static Period period(String text) {
    return Period.parse(text);
  }

  /// A length in words: `one year`, `120 days`.
  static String words(Period period) {
    if (period.getYears() > 0) {
      return count(period.getYears(), "year");
    }
    return period.getMonths() > 0
        ? count(period.getMonths(), "month")
        : count(period.getDays(), "day");
  }

  static String count(long number, String unit) {
    return (number == 1
        ? "one " + unit
        : String.format(java.util.Locale.ROOT, "%,d %ss", number, unit));
  }

  /// `on 2025-04-03`, `in 2004`.
  static String on(Act act) {
    var date = act.occurred();
    if (date == null) {
      return "(undated)";
    }
    if (act.field("dated_by").isPresent()) {
      return "in session " + act.field("session").orElse("?");
    }
    return (date.isDay() ? "on " : date.isRange() ? "" : "in ") + date.value();
  }
}
