package org.rapporteur.analyze.trace.ownership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day asked about, or no day at all: then everything holds.
record Day(boolean dated, int number) {
  static Day of(@Nullable LocalDate day) {
    return day == null ? new Day(false, 0) : new Day(true, number(day));
  }

  /// Days since 1970, the ends of time for dates too far away to count.
  static int number(LocalDate day) {
    if (day.getYear() < -5_000_000) {
      return Integer.MIN_VALUE;
    }
    return day.getYear() > 5_000_000 ? Integer.MAX_VALUE : Math.toIntExact(day.toEpochDay());
  }

  boolean within(int from, int to) {
    return !dated || (number >= from && number < to);
  }
}
