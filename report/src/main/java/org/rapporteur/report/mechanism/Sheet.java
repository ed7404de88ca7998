package org.rapporteur.report.mechanism;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The body of a section: a drawing, if there is one, and the table behind it.
///
/// @param caption what the table holds
/// @param rows the first cell of each heads its row
/// @param note what was left out, or empty
public record Sheet(
    @Nullable Drawing drawing,
    String caption,
    List<String> header,
    List<List<Cell>> rows,
    String note) {
  public Sheet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// The rows that must be seen at once: those whose first cell is marked.
  public Sheet marked() {
    return with(rows.stream().filter(r -> !r.getFirst().mark().isEmpty()).toList());
  }

  /// The other rows.
  public Sheet unmarked() {
    return with(rows.stream().filter(r -> r.getFirst().mark().isEmpty()).toList());
  }

  private Sheet with(List<List<Cell>> some) {
    return new Sheet(drawing, caption, header, some, note);
  }
}
