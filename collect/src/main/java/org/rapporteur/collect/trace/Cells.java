package org.rapporteur.collect.trace;

import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Goods.Amount;
import org.rapporteur.model.trace.Period;

/// The dates and amounts of somebody's own table. What is neither is told and not used.
final class Cells {
  private final Harvest file;
  private final Mapping mapping;
  private final Dates dates;

  Cells(Harvest file, Mapping mapping, Dates dates) {
    this.file = file;
    this.mapping = mapping;
    this.dates = dates;
  }

  /// The text under a field; empty if there is none.
  String get(Row row, String field) {
    return mapping.get(row, field);
  }

  /// Where the field stands.
  Citation cite(Row row, String field) {
    return file.cite(row, mapping.column(row, field));
  }

  /// The date under a field; null if there is none.
  @Nullable Edtf date(Row row, String field) {
    var printed = get(row, field);
    var date = dates.orNull(printed);
    if (date == null && !printed.isEmpty()) {
      aside(row, field, "is no date and was not used");
    }
    return date;
  }

  /// The amount under a field, in the unit under another.
  @Nullable Amount amount(Row row, String field, String unit) {
    var printed = get(row, field);
    var amount = Weights.amount(printed, get(row, unit), false);
    if (amount.isEmpty() && !printed.isEmpty()) {
      aside(row, field, "is no amount of nothing or more, and counts as unknown");
    }
    return amount.orElse(null);
  }

  /// The same for the first or last day of something that lasts: what is no date leaves any day
  /// possible.
  @Nullable Edtf end(Row row, String field) {
    var printed = get(row, field);
    var date = Edtf.parse(printed).orElseGet(() -> dates.orNull(printed));
    if (date != null || printed.isEmpty()) {
      return date;
    }
    aside(row, field, "is no date, so that any day is possible");
    return Period.SOME_DAY;
  }

  /// Tells that a value cannot be used.
  void aside(Row row, String field, String why) {
    file.unusable("row " + row.number(), "its " + field + " " + why, cite(row, field));
  }
}
