package org.rapporteur.analyze.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The tables of words beside this class: cells parted by tabs, lines that begin with `#` for
/// people.
final class WordTable {
  private WordTable() {}

  /// @param least cells that a row has at least
  /// @throws IllegalStateException if the table is not in the program or a row lacks a cell
  static List<List<String>> rows(String file, int least) {
    try (var stream = WordTable.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing from the build");
      }
      return read(file, least, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<List<String>> read(String file, int least, String text) {
    var rows = new ArrayList<List<String>>();
    int number = 0;
    for (var line : text.split("\n")) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        var cells = List.of(line.split("\t"));
        if (cells.size() < least) {
          throw new IllegalStateException(
              "%s, line %d: %d cells where %d are needed: part them by tabs."
                  .formatted(file, number, cells.size(), least));
        }
        rows.add(cells);
      }
    }
    return rows;
  }
}
