package org.rapporteur.report.html.page;

import java.util.List;

/// The drawn timeline; places across are per cent of its width, so that it fits any screen without
/// shrinking its letters.
///
/// @param height in pixels
/// @param axis distance of the axis from the top
public record Plot(int height, int axis, String title, List<Mark> marks, List<Tick> ticks) {

  /// A happening.
  ///
  /// @param width zero for a point
  public record Mark(int number, String across, String width, int down, boolean derived) {}

  /// A date on the axis.
  public record Tick(String across, String label, String anchor) {}
}
