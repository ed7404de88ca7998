package org.rapporteur.report.mechanism.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What each column of the exported tables means, as `columns.tsv` beside this class says. A column
/// that a pack brought of its own is said to be that.
final class Dictionary {
  private static final Meaning OWN =
      new Meaning("text", "a column of the pack, carried over as it stood in its table");
  private static final String FILE = "columns.tsv";
  private static final int CELLS = 4;
  private static final Map<String, Meaning> MEANINGS = built();

  private Dictionary() {}

  /// @param values what stands in its cells
  record Meaning(String values, String words) {}

  private static Map<String, Meaning> built() {
    try (var stream = Dictionary.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the build");
      }
      return read(FILE, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws IllegalStateException if a line lacks a cell
  static Map<String, Meaning> read(String file, String text) {
    var meanings = new LinkedHashMap<String, Meaning>();
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        var cells = line.split("\t", CELLS);
        if (cells.length < CELLS) {
          throw new IllegalStateException(
              "%s, line %d: %d cells where %d are needed: part them by tabs."
                  .formatted(file, number, cells.length, CELLS));
        }
        meanings.put(cells[0] + " " + cells[1], new Meaning(cells[2], cells[3]));
      }
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
