package org.rapporteur.report.html.page;

import java.util.List;

/// A sentence of the summary, each part with its sources.
public record Sentence(List<Run> runs) {

  /// Words and who says so.
  public record Run(String text, Voices voices) {}
}
