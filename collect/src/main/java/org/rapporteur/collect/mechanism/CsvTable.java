package org.rapporteur.collect.mechanism;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table (RFC 4180, UTF-8) with a header, its rows by the names of the columns. Cells are
/// stripped; an empty cell is absent.
final class CsvTable {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private CsvTable(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  /// A row; `line` is the line it begins at.
  record Row(int line, Map<String, String> cells) {
    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    Optional<String> find(String column) {
      return Optional.ofNullable(cells.get(column));
    }
  }

  List<Row> rows() {
    return rows;
  }

  List<String> columns() {
    return columns;
  }

  /// Tells which of the columns that must be there are missing.
  boolean lacks(Consumer<BadRow> bad, String... needed) {
    boolean lacks = false;
    for (var column : needed) {
      if (!columns.contains(column)) {
        bad.accept(
            new BadRow(
                name,
                1,
                "the column \""
                    + column
                    + "\" is missing; there are: "
                    + String.join(", ", columns)));
        lacks = true;
      }
    }
    return lacks;
  }

  static CsvTable read(String name, byte[] bytes, Consumer<BadRow> bad) {
    var rows = new ArrayList<Row>();
    var columns = new ArrayList<String>();
    var text = decoded(name, bytes, bad);
    var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    long next = 1;
    try (var parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
      for (var one : parser) {
        int line = (int) next;
        next = parser.getCurrentLineNumber() + 1;
        if (columns.isEmpty()) {
          header(name, one, columns, bad);
        } else {
          row(name, one, line, columns, bad).ifPresent(rows::add);
        }
      }
    } catch (UncheckedIOException | IOException | IllegalStateException e) {
      bad.accept(
          new BadRow(
              name,
              (int) next,
              "cannot be read from here on: a quotation mark is not closed or stands where none may"));
    }
    return new CsvTable(name, List.copyOf(columns), List.copyOf(rows));
  }

  private static void header(
      String name, CSVRecord row, List<String> columns, Consumer<BadRow> bad) {
    for (var cell : row) {
      var column = cell.strip().toLowerCase(Locale.ROOT);
      if (columns.contains(column)) {
        bad.accept(new BadRow(name, 1, "the column \"" + column + "\" stands twice"));
      }
      columns.add(column);
    }
  }

  private static Optional<Row> row(
      String name, CSVRecord row, int line, List<String> columns, Consumer<BadRow> bad) {
    if (row.size() > columns.size()) {
      bad.accept(
          new BadRow(
              name,
              line,
              row.size()
                  + " cells, but there are "
                  + columns.size()
                  + " columns: is a comma not in quotation marks?"));
      return Optional.empty();
    }
    var cells = HashMap.<String, String>newHashMap(8);
    for (int i = 0; i < row.size(); i++) {
      var cell = row.get(i).strip();
      if (!cell.isEmpty()) {
        cells.putIfAbsent(columns.get(i), cell);
      }
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(new Row(line, cells));
  }

  /// The text; bytes that are no UTF-8 are told with their row, and become `\uFFFD`.
  static String decoded(String name, byte[] bytes, Consumer<BadRow> bad) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (!result.isError()) {
      var text = out.flip().toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    int row = 1;
    for (int i = 0; i < in.position(); i++) {
      row += bytes[i] == '\n' ? 1 : 0;
    }
    bad.accept(new BadRow(name, row, "is not UTF-8: save the file as UTF-8 and load it again"));
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
