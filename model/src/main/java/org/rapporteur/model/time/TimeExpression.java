package org.rapporteur.model.time;

import org.jspecify.annotations.Nullable;

/// What a printed time means before anybody knows when it was printed.
public sealed interface TimeExpression {
  /// A date that needs no anchor: `May 20, 2025`, `December 2024`, `the 1990s`.
  record Absolute(Edtf date) implements TimeExpression {}

  /// A date without its year: `May 20`, `in December`, `on Wednesday`, `22일` (a day alone).
  ///
  /// @param month 1 to 12
  /// @param day 1 to 31
  /// @param weekday 1 Monday to 7 Sunday
  record Partial(@Nullable Integer month, @Nullable Integer day, @Nullable Integer weekday)
      implements TimeExpression {}

  /// Counted from the anchor: `yesterday` (-1, DAY), `last December` (month 12, -1), `last year`.
  ///
  /// @param amount how many units; negative is back
  /// @param month the month meant, for `last December`
  /// @param weekday the weekday meant, for `last Friday`
  record Relative(int amount, Unit unit, @Nullable Integer month, @Nullable Integer weekday)
      implements TimeExpression {}

  /// A part of the year or month that lies `amount` units from the anchor: the 28th of last month
  /// (`지난달 28일`: -1, MONTH, null, 28), March of last year (`작년 3월`: -1, YEAR, 3, null).
  ///
  /// @param unit MONTH or YEAR; or WEEK, then the day is that of the week, 1 Monday
  record Within(int amount, Unit unit, @Nullable Integer month, @Nullable Integer day)
      implements TimeExpression {}

  /// From one time to another; a null end is open: `since 2020`, `from 2014 to 2017`.
  record Range(@Nullable TimeExpression from, @Nullable TimeExpression to)
      implements TimeExpression {}

  /// A length of time, perhaps counted from something: `20 years`, `in the 20 years since …`.
  ///
  /// @param since whether the text says what it is counted from
  record Duration(int amount, Unit unit, boolean since) implements TimeExpression {}

  /// Comes again each unit: `every year since 2004`.
  record Recurring(Unit every, @Nullable TimeExpression within) implements TimeExpression {}

  /// Points at another time told in the text: `that day`, `later that afternoon`.
  record Narrative(String pointer) implements TimeExpression {}

  /// A period with a name, resolved by a table with its source: `during the COVID-19 pandemic`.
  record Named(String name, Edtf date) implements TimeExpression {}

  /// Too vague for any date: `a few years ago`, `recently`.
  ///
  /// @param unit the unit it speaks in, if any
  record Vague(@Nullable Unit unit) implements TimeExpression {}

  /// Printed like a date, but no such day exists or two readings remain: kept as printed.
  record Unparsed(String reason) implements TimeExpression {}

  /// Units of the calendar.
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE
  }
}
