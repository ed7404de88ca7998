package org.rapporteur.report.mechanism;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.report.mechanism.Drawing.Label;
import org.rapporteur.report.mechanism.Drawing.Line;

/// Years across the page.
final class Axis {
  /// From here on a year would run out of the page of a telephone.
  private static final int NARROW = 88;

  private final LocalDate from;
  private final double days;

  Axis(LocalDate first, LocalDate last) {
    from = LocalDate.of(first.getYear(), 1, 1);
    days = ChronoUnit.DAYS.between(from, LocalDate.of(last.getYear() + 1, 1, 1));
  }

  double across(LocalDate day) {
    return Math.clamp(100.0 * ChronoUnit.DAYS.between(from, day) / days, 0, 100);
  }

  String print(LocalDate day) {
    return percent(across(day));
  }

  static String percent(double number) {
    return String.format(Locale.ROOT, "%.2f%%", number);
  }

  List<Line> lines(int height) {
    return years().stream().map(y -> new Line(print(LocalDate.of(y, 1, 1)), 0, height)).toList();
  }

  List<Label> labels(int down) {
    return years().stream()
        .map(y -> {
          var day = LocalDate.of(y, 1, 1);
          var anchor = across(day) > NARROW ? "end" : "start";
          return new Label(print(day), down, String.valueOf(y), anchor, "tick");
        })
        .toList();
  }

  private List<Integer> years() {
    int first = from.getYear();
    int last = from.plusDays((long) days - 1).getYear();
    int step = last - first > 12 ? 5 : last - first > 5 ? 2 : 1;
    var years = new ArrayList<Integer>();
    for (int year = first + (step - first % step) % step; year <= last; year += step) {
      years.add(year);
    }
    return years;
  }

  static @Nullable LocalDate first(@Nullable Edtf date) {
    return date == null ? null : date.interval().map(i -> i.earliest()).orElse(null);
  }

  static @Nullable LocalDate last(@Nullable Edtf date) {
    return date == null
        ? null
        : date.interval().map(i -> i.latest() != null ? i.latest() : i.earliest()).orElse(null);
  }
}
