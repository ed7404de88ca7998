package org.rapporteur.report.mechanism;

import java.util.ArrayList;
import java.util.List;

/// A drawing as wide as the page. Places across are percents, down are pixels.
public record Drawing(
    String title,
    int height,
    List<Box> boxes,
    List<Label> labels,
    List<Line> lines,
    String caption) {
  /// From one line of words to the next, in pixels.
  static final int LINE = 16;

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
  public record Label(String x, int y, String text, String anchor, String ink) {
    private static final int WIDE = 50;

    /// A heading in as many lines as the page of a telephone needs.
    static List<Label> heading(int y, String text) {
      int cut = text.length() <= WIDE ? -1 : text.lastIndexOf(' ', WIDE);
      if (cut < 0) {
        return List.of(new Label("0%", y, text, "start", "tick"));
      }
      var lines = new ArrayList<Label>();
      lines.add(new Label("0%", y, text.substring(0, cut), "start", "tick"));
      lines.addAll(heading(y + LINE, text.substring(cut + 1)));
      return lines;
    }
  }

  /// An upright line of the axis.
  public record Line(String x, int from, int to) {}
}
