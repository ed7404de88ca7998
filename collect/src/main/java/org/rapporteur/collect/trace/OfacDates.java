package org.rapporteur.collect.trace;

import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.Element;
import org.rapporteur.model.time.Edtf;

/// Dates of OFAC's advanced XML, which are made of `Year`, `Month` and `Day`.
final class OfacDates {
  private OfacDates() {}

  /// The date of an element as text; empty if it has none.
  static String day(Element date) {
    var year = date.text("Year");
    if (!year.matches("\\d{1,4}")) {
      return "";
    }
    var month = date.text("Month");
    var day = date.text("Day");
    var text = "%04d".formatted(Integer.parseInt(year));
    if (month.matches("\\d{1,2}")) {
      text += "-%02d".formatted(Integer.parseInt(month));
      text += day.matches("\\d{1,2}") ? "-%02d".formatted(Integer.parseInt(day)) : "";
    }
    return text;
  }

  /// A period of which each end is itself a span: from the first day to the last that it may be.
  static @Nullable Edtf period(Element period) {
    var first = period.first("Start", "From").map(OfacDates::day).orElse("");
    var last =
        period
            .first("End", "To")
            .or(() -> period.first("Start", "To"))
            .map(OfacDates::day)
            .orElse(first);
    if (first.isEmpty()) {
      return null;
    }
    if (first.equals(last) || last.isEmpty()) {
      return Edtf.parse(first).orElse(null);
    }
    boolean wholeYear = first.endsWith("-01-01") && last.equals(first.substring(0, 4) + "-12-31");
    return Edtf.parse(wholeYear ? first.substring(0, 4) : first + "/" + last).orElse(null);
  }
}
