package org.rapporteur.report.mechanism;

import java.util.List;
import org.rapporteur.report.html.page.Link;

/// A cell of a table.
///
/// @param link where it leads, or empty
/// @param mark a class of the style: `sense` for what is loud, `note`, `quiet`, or empty
/// @param doors further places it leads to
/// @param anchor by which others lead to its row, or empty
public record Cell(String text, String link, String mark, List<Link> doors, String anchor) {
  public Cell {
    doors = List.copyOf(doors);
  }

  static Cell of(String text) {
    return new Cell(text, "", "", List.of(), "");
  }

  /// A period in words: `2017-01 to 2023-07-27`, `since 2022-09`.
  static String period(String date) {
    return date.startsWith("../")
        ? "until " + date.substring(3)
        : date.endsWith("/..")
            ? "since " + date.substring(0, date.length() - 3)
            : date.replace("/", " to ");
  }

  static Cell quiet(String text) {
    return new Cell(text, "", "quiet", List.of(), "");
  }

  static Cell loud(String text) {
    return new Cell(text, "", "sense", List.of(), "");
  }

  static Cell note(String text) {
    return new Cell(text, "", "note", List.of(), "");
  }

  static Cell at(String anchor, String text) {
    return new Cell(text, "", "", List.of(), anchor);
  }

  static Cell to(String text, String link) {
    return new Cell(text, link, "", List.of(), "");
  }

  static Cell doors(List<Link> doors) {
    return new Cell("", "", "", doors, "");
  }

  /// The classes of the style: the mark, and `day` for a date, which is not broken.
  public String classes() {
    return text.matches("[\\d~?%X-]{4,16}") ? (mark + " day").strip() : mark;
  }

  /// Whether it says nothing.
  public boolean isEmpty() {
    return text.isEmpty() && doors.isEmpty();
  }
}
