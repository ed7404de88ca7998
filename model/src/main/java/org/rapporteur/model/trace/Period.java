package org.rapporteur.model.trace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;

/// The days for which something is said to hold, as sources print them: both ends inclusive, each
/// with its own precision, null where none is given. An end of `2024` means some day of 2024, so
/// the thing holds certainly before that year, possibly in it, and not after it.
///
/// @param start first day
/// @param end last day
public record Period(@Nullable Edtf start, @Nullable Edtf end) {
  /// Nothing is said of time.
  public static final Period ALWAYS = new Period(null, null);

  /// A day of which nothing is known: a source printed something that is no date. As a start or an
  /// end it leaves every day possible and none certain.
  public static final Edtf SOME_DAY = new Edtf("../9999-12-31");

  public Period {
    if (!inOrder(start, end)) {
      throw new IllegalArgumentException("a period ends after it starts");
    }
  }

  /// Whether the second day may be the first or come after it; one that is not known may.
  public static boolean inOrder(@Nullable Edtf first, @Nullable Edtf second) {
    return first == null || second == null || firstPossible(first).isBefore(firstAfter(second));
  }

  /// Whether it may hold on a day.
  public boolean possiblyOn(LocalDate day) {
    return !day.isBefore(earliestFrom()) && day.isBefore(latestTo());
  }

  /// Whether it holds on a day whatever the imprecise ends mean.
  public boolean certainlyOn(LocalDate day) {
    return !day.isBefore(latestFrom()) && day.isBefore(earliestTo());
  }

  /// First day it may hold.
  public LocalDate earliestFrom() {
    return start == null ? LocalDate.MIN : firstPossible(start);
  }

  /// First day from which on it certainly has begun.
  public LocalDate latestFrom() {
    if (start == null) {
      return LocalDate.MIN;
    }
    return start
        .interval()
        .map(i -> i.latest() == null ? LocalDate.MAX : i.latest())
        .orElse(LocalDate.MAX);
  }

  /// First day on which it may be over. An end given to the day counts as a whole day.
  public LocalDate earliestTo() {
    if (end == null) {
      return LocalDate.MAX;
    }
    if (end.isDay()) {
      return firstAfter(end);
    }
    return end.interval()
        .map(i -> i.earliest() == null ? LocalDate.MIN : i.earliest())
        .orElse(LocalDate.MIN);
  }

  /// First day on which it certainly is over.
  public LocalDate latestTo() {
    return end == null ? LocalDate.MAX : firstAfter(end);
  }

  private static LocalDate firstPossible(Edtf date) {
    return date.interval()
        .map(i -> i.earliest() == null ? LocalDate.MIN : i.earliest())
        .orElse(LocalDate.MIN);
  }

  private static LocalDate firstAfter(Edtf date) {
    return date.interval()
        .map(i -> i.latest() == null ? LocalDate.MAX : i.latest().plusDays(1))
        .orElse(LocalDate.MAX);
  }
}
