package org.rapporteur.analyze.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Files of name pairs that a person labelled `same`, `different` or `ambiguous`.
final class LabelledPairs {
  private LabelledPairs() {}

  /// One row.
  record Pair(String left, String right, String type, String label) {}

  /// One pair as it was scored.
  record Scored(Pair pair, double score) {
    boolean is(String label) {
      return pair.label().equals(label);
    }
  }

  static List<Scored> scored(NameMatcher matcher, List<Pair> pairs, boolean translated) {
    return pairs.stream()
        .map(p -> new Scored(p, matcher.compare(p.left(), p.right(), translated).score()))
        .toList();
  }

  static List<Scored> labelled(List<Scored> scored, String label) {
    return scored.stream().filter(s -> s.is(label)).toList();
  }

  static List<Pair> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Map<String, Integer> column = new LinkedHashMap<>();
    List<String> header = cells(lines.getFirst());
    for (int i = 0; i < header.size(); i++) {
      column.put(header.get(i), i);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> cell = cells(lines.get(i));
      String label = cell.size() == header.size() ? cell.get(column.get("label")) : "";
      if (!List.of("same", "different", "ambiguous").contains(label)) {
        throw new IllegalArgumentException(file + ", line " + (i + 1) + " is no labelled pair");
      }
      pairs.add(
          new Pair(
              cell.get(column.get("left")),
              cell.get(column.get("right")),
              cell.get(column.get("type")),
              label));
    }
    return pairs;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
