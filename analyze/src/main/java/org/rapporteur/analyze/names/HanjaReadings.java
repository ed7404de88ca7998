package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Sino-Korean readings of the characters used in Korean names.
final class HanjaReadings {
  private static final int MOST = 24;
  private final Map<Integer, List<String>> readings = new HashMap<>();
  private final UnaryOperator<String> simplified;

  /// @param simplified folds traditional and simplified characters into one
  HanjaReadings(List<String> lines, UnaryOperator<String> simplified) {
    this.simplified = simplified;
    for (String line : lines) {
      if (!line.startsWith("#") && line.length() > 3) {
        String syllable = line.substring(0, 1);
        line.substring(3).codePoints().forEach(c -> add(c, syllable));
      }
    }
  }

  private void add(int character, String syllable) {
    String folded = simplified.apply(Character.toString(character));
    List<String> known = readings.computeIfAbsent(folded.codePointAt(0), k -> new ArrayList<>());
    if (!known.contains(syllable)) {
      known.add(syllable);
    }
  }

  /// All Hangul readings of the characters, or none where one is not known.
  List<String> of(String han) {
    List<String> all = List.of("");
    for (int character : simplified.apply(han).codePoints().toArray()) {
      List<String> longer = new ArrayList<>();
      for (String before : all) {
        for (String syllable : readings.getOrDefault(character, List.of())) {
          longer.add(before + syllable);
        }
      }
      all = longer.subList(0, Math.min(MOST, longer.size()));
    }
    return all;
  }
}
