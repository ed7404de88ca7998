package org.rapporteur.report.mechanism.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What each column of the exported tables means, as `columns.tsv` beside this class says. A column
/// that a pack brought of its own is said to be that.
final class Dictionary {
  private static final Meaning OWN =
      new Meaning("text", "a column of the pack, carried over as it stood in its table");
  private static final Map<String, Meaning> MEANINGS = read();

  private Dictionary() {}

  /// @param values what stands in its cells
  private record Meaning(String values, String words) {}

  private static Map<String, Meaning> read() {
    var meanings = new LinkedHashMap<String, Meaning>();
    try (var in = Objects.requireNonNull(Dictionary.class.getResourceAsStream("columns.tsv"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line : lines.lines().filter(l -> !l.startsWith("#")).toList()) {
        var cells = line.split("\t", 4);
        meanings.put(cells[0] + " " + cells[1], new Meaning(cells[2], cells[3]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return meanings;
  }

  /// The columns that a table always has, in order.
  static List<String> columns(String table) {
    return MEANINGS.keySet().stream()
        .filter(k -> k.startsWith(table + " "))
        .map(k -> k.substring(table.length() + 1))
        .toList();
  }

  /// The line of the dictionary on one column.
  static Map<String, String> row(String table, String column) {
    var meaning =
        MEANINGS.getOrDefault(table + " " + column, MEANINGS.getOrDefault("* " + column, OWN));
    var row = new LinkedHashMap<String, String>();
    row.put("table", table);
    row.put("column", column);
    row.put("values", meaning.values());
    row.put("meaning", meaning.words());
    return row;
  }
}
