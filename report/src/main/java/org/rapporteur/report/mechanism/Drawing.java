package org.rapporteur.report.mechanism;

import java.util.List;

/// A drawing as wide as the page. Places across are percents, down are pixels.
public record Drawing(
    String title,
    int height,
    List<Box> boxes,
    List<Label> labels,
    List<Line> lines,
    String caption) {
  public Drawing {
    boxes = List.copyOf(boxes);
    labels = List.copyOf(labels);
    lines = List.copyOf(lines);
  }

  /// A filled box.
  ///
  /// @param ink class of the style: `aye`, `nay`, `abstain`, `absent`, `term`, `vacant`, `told`
  public record Box(String x, int y, String width, int height, String ink, String tip) {}

  /// Words.
  ///
  /// @param anchor `start`, `middle` or `end`
  public record Label(String x, int y, String text, String anchor, String ink) {}

  /// An upright line of the axis.
  public record Line(String x, int from, int to) {}
}
