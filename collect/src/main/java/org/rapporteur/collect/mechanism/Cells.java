package org.rapporteur.collect.mechanism;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.mechanism.CsvTable.Row;
import org.rapporteur.model.mechanism.Citation;
import org.rapporteur.model.mechanism.Standing;
import org.rapporteur.model.time.Edtf;

/// Reads the values of cells. What cannot be read is an `IllegalArgumentException` that names the
/// column and what would do.
final class Cells {
  private Cells() {}

  static @Nullable Edtf date(Row row, String column) {
    var text = row.get(column);
    if (text.isEmpty() || text.equals("..")) {
      return null;
    }
    return Edtf.parse(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                column
                    + ": \""
                    + text
                    + "\" is no date; write 2025-05-20, 2025-05, 2025 or a range such as 2014/2017, and only days that exist"));
  }

  static @Nullable LocalDate firstDay(Row row, String column) {
    var date = date(row, column);
    return date == null ? null : date.interval().map(i -> i.earliest()).orElse(null);
  }

  static @Nullable LocalDate lastDay(Row row, String column) {
    var date = date(row, column);
    return date == null ? null : date.interval().map(i -> i.latest()).orElse(null);
  }

  static @Nullable Integer number(Row row, String column) {
    var text = row.get(column);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d{1,9}")) {
      throw new IllegalArgumentException(column + ": \"" + text + "\" is no whole number");
    }
    return Integer.valueOf(text);
  }

  static Standing standing(Row row) {
    var text = row.find("standing").orElse("reference");
    try {
      return Standing.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "standing: \"" + text + "\" is not one of reference, conflicting, unresolved", e);
    }
  }

  static Citation citation(Row row) {
    return new Citation(
        row.get("source"), row.find("stated_by").orElse(null), row.find("note").orElse(null));
  }

  static String needed(Row row, String column) {
    return Optional.of(row.get(column))
        .filter(t -> !t.isEmpty())
        .orElseThrow(() -> new IllegalArgumentException("the cell " + column + " is empty"));
  }
}
