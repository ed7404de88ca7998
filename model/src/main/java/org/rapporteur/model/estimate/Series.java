package org.rapporteur.model.estimate;

import java.util.List;

/// Totals along something: the days on which records came in, or a condition that was varied.
///
/// @param lead how to read it
/// @param across what the points stand along
/// @param points in order, at least one
public record Series(String title, String lead, String across, List<Point> points) {
  /// One total.
  ///
  /// @param label where it stands, in words
  /// @param place where it stands, as a number that grows
  /// @param known how many people were known there
  /// @param total NaN where there is no estimate
  public record Point(String label, double place, double known, double total) {}

  public Series {
    points = List.copyOf(points);
  }
}
