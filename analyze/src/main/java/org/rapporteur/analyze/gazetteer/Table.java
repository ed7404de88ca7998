package org.rapporteur.analyze.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A tab-separated table: a head line with the columns, then one line per row.
///
/// Empty lines and lines that begin with `#` are skipped. A missing last cell is empty.
record Table(String file, List<Line> lines) {

  /// The table that lies beside this class.
  static Table named(String file, String... columns) {
    var stream = Table.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("The table " + file + " is missing from the program.");
    }
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return of(file, reader.lines().toList(), columns);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Table of(String file, List<String> text, String... columns) {
    var lines = new ArrayList<Line>();
    var head = true;
    for (int i = 0; i < text.size(); i++) {
      var line = text.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var read = new Line(file, i + 1, cells(line, columns.length));
      if (head) {
        read.mustBe(List.of(columns));
        head = false;
      } else {
        lines.add(read);
      }
    }
    return new Table(file, List.copyOf(lines));
  }

  private static List<String> cells(String line, int atLeast) {
    var cells = new ArrayList<String>(atLeast);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab).strip());
      from = tab + 1;
    }
    cells.add(line.substring(from).strip());
    while (cells.size() < atLeast) {
      cells.add("");
    }
    return cells;
  }

  /// One row and where it stands.
  record Line(String file, int number, List<String> cells) {

    String cell(int column) {
      return cells.get(column);
    }

    /// A cell that may not be empty.
    String needed(int column, String name) {
      if (cell(column).isEmpty()) {
        throw problem("the " + name + " is empty");
      }
      return cell(column);
    }

    IllegalStateException problem(String what) {
      return new IllegalStateException(file + ", line " + number + ": " + what + ".");
    }

    private void mustBe(List<String> columns) {
      if (!cells.equals(columns)) {
        throw problem("the columns must be " + String.join(", ", columns));
      }
    }
  }
}
