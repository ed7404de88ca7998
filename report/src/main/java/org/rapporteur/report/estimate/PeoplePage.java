package org.rapporteur.report.estimate;

import java.util.List;

/// What the template of the people prints.
///
/// @param cells in the order of the table
/// @param matches the digest of the decisions; empty if there are none
/// @param more how many people are only in the file beside it
public record PeoplePage(String title, List<Cell> cells, String matches, long more) {
  /// One combination of lists.
  ///
  /// @param id its anchor
  /// @param people how many, all of them
  public record Cell(String id, String lists, String people, List<Line> persons) {}

  /// One person.
  ///
  /// @param lines where it stands in the file
  /// @param matches what joined them
  public record Line(String lines, String matches) {}
}
