package org.rapporteur.collect.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The usual measures of a document: the size of its body text, how wide a full line is, how far
/// lines stand apart.
///
/// @param gaps usual distance of baselines by font size in half points
record PdfMeasure(float bodySize, float fullWidth, Map<Integer, Float> gaps) {
  private static final float USUAL_LEADING = 1.2f;

  static PdfMeasure of(List<PdfLine> lines) {
    float size = bodySize(lines);
    var widths =
        lines.stream()
            .filter(line -> halfPoints(line.size()) == halfPoints(size))
            .map(PdfLine::width)
            .sorted()
            .toList();
    float full = widths.isEmpty() ? 0 : widths.get((int) ((widths.size() - 1) * 0.9));
    return new PdfMeasure(Math.max(size, 1), full, gaps(lines));
  }

  /// The distance from one baseline to the next in text of this size.
  float lineGap(float size) {
    return gaps.getOrDefault(halfPoints(size), USUAL_LEADING * size);
  }

  private static float bodySize(List<PdfLine> lines) {
    var characters = new HashMap<Integer, Integer>();
    lines.forEach(
        line -> characters.merge(halfPoints(line.size()), line.text().length(), Integer::sum));
    return characters.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() / 2f)
        .orElse(1f);
  }

  /// The smallest distance that is common: lines stand closer than paragraphs.
  private static Map<Integer, Float> gaps(List<PdfLine> lines) {
    var counts = new HashMap<Integer, Map<Integer, Integer>>();
    for (int i = 1; i < lines.size(); i++) {
      var before = lines.get(i - 1);
      var line = lines.get(i);
      float gap = line.y() - before.y();
      boolean near = gap > 0.5f * line.size() && gap < 2.5f * line.size();
      if (near && halfPoints(before.size()) == halfPoints(line.size())) {
        counts
            .computeIfAbsent(halfPoints(line.size()), any -> new HashMap<>())
            .merge(Math.round(gap * 2), 1, Integer::sum);
      }
    }
    var gaps = new HashMap<Integer, Float>();
    counts.forEach((size, found) -> gaps.put(size, common(found)));
    return Map.copyOf(gaps);
  }

  private static float common(Map<Integer, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
            .filter(entry -> entry.getValue() * 3 >= most)
            .mapToInt(Map.Entry::getKey)
            .min()
            .orElse(0)
        / 2f;
  }

  private static int halfPoints(float size) {
    return Math.round(size * 2);
  }
}
