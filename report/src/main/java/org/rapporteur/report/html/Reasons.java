package org.rapporteur.report.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rapporteur.model.identity.Weight;

/// Puts weighed reasons into a line.
final class Reasons {
  private Reasons() {}

  /// Each reason with its weight, such as `both are president (+3.0)`.
  static String of(List<Weight> weights) {
    return weights.stream()
        .map(w -> String.format(Locale.ROOT, "%s: %s (%+.1f)", w.feature(), w.detail(), w.value()))
        .collect(Collectors.joining("; "));
  }

  /// A score to one decimal.
  static String score(double score) {
    return String.format(Locale.ROOT, "%.1f", score);
  }
}
