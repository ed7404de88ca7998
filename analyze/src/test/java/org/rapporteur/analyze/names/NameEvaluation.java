package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Figures of a matcher on labelled pairs: how well `same` is ranked above `different`, and how the
/// labels fall into the bands.
final class NameEvaluation {
  /// One labelled pair.
  record Pair(String left, String right, String type, String label) {
    static Pair parse(String line, int number) {
      List<String> field = fields(line);
      if (field.size() != 5 || !List.of("same", "different", "ambiguous").contains(field.get(3))) {
        throw new IllegalArgumentException("line " + number + " is no labelled pair");
      }
      return new Pair(field.get(0), field.get(1), field.get(2), field.get(3));
    }

    private static List<String> fields(String line) {
      List<String> fields = new ArrayList<>();
      var field = new StringBuilder();
      boolean quoted = false;
      for (char c : line.toCharArray()) {
        if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          fields.add(field.toString());
          field.setLength(0);
        } else {
          field.append(c);
        }
      }
      fields.add(field.toString());
      return fields;
    }
  }

  private final List<Double> same = new ArrayList<>();
  private final List<Double> different = new ArrayList<>();
  private final Map<String, Map<Band, Integer>> bands = new HashMap<>();

  NameEvaluation(NameMatcher matcher, List<Pair> pairs) {
    for (Pair pair : pairs) {
      NameComparison comparison = matcher.compare(pair.left(), pair.right());
      bands
          .computeIfAbsent(pair.label(), k -> new EnumMap<>(Band.class))
          .merge(comparison.band(), 1, Integer::sum);
      if (pair.label().equals("same")) {
        same.add(comparison.score());
      } else if (pair.label().equals("different")) {
        different.add(comparison.score());
      }
    }
  }

  int count(String label, Band band) {
    return bands.getOrDefault(label, Map.of()).getOrDefault(band, 0);
  }

  /// Probability that a pair labelled `same` scores above one labelled `different`.
  double areaUnderCurve() {
    double above = 0;
    for (double s : same) {
      for (double d : different) {
        above += s > d ? 1 : s == d ? .5 : 0;
      }
    }
    return above / (same.size() * (double) different.size());
  }

  double precision() {
    double found = proposed("same");
    return found / (found + proposed("different"));
  }

  double recall() {
    return proposed("same") / (double) same.size();
  }

  double f1() {
    return 2 * precision() * recall() / (precision() + recall());
  }

  private int proposed(String label) {
    return count(label, Band.REVIEW) + count(label, Band.SAME);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "AUC %.4f, at review: precision %.3f recall %.3f F1 %.3f; same %s; different %s; ambiguous %s",
        areaUnderCurve(),
        precision(),
        recall(),
        f1(),
        bands.get("same"),
        bands.get("different"),
        bands.get("ambiguous"));
  }
}
