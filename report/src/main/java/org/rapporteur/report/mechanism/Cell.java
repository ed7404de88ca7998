package org.rapporteur.report.mechanism;

/// A cell of a table.
///
/// @param link where it leads, or empty
/// @param mark a class of the style: `sense` for what is loud, `quiet`, or empty
public record Cell(String text, String link, String mark) {
  static Cell of(String text) {
    return new Cell(text, "", "");
  }

  static Cell quiet(String text) {
    return new Cell(text, "", "quiet");
  }

  static Cell loud(String text) {
    return new Cell(text, "", "sense");
  }
}
