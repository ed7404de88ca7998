package org.rapporteur.collect.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/// A CSV file (RFC 4180) as it comes: any of comma, semicolon, tab or bar between cells, UTF-8 with
/// or without a mark, UTF-16, or Windows' Latin letters.
///
/// It is read once, in one go, and never held as a whole. Libraries for CSV stop at a row they
/// cannot read, or take the rest of the file for one cell when a quote is not closed; here such a
/// row is told with its line and reading goes on with the next, because one slip must not cost a
/// list.
public final class TableFile implements AutoCloseable {
  private final Path path;
  private final RecordReader records;
  private final List<String> header;

  private TableFile(Path path, RecordReader records, List<String> header) {
    this.path = path;
    this.records = records;
    this.header = List.copyOf(header);
  }

  /// Opens the file and reads its header.
  ///
  /// @throws IllegalArgumentException if it is no table with a header
  public static TableFile open(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new IllegalArgumentException("There is no file " + path + ".");
    }
    InputStream in = TextBytes.of(path);
    try {
      var records = new RecordReader(in);
      return new TableFile(path, records, header(path, records));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static List<String> header(Path path, RecordReader records) throws IOException {
    var row = new Row();
    records.guessDelimiter();
    if (!records.next(row, p -> {})) {
      throw new IllegalArgumentException(
          path + " is empty: a list needs a first line with the names of its columns.");
    }
    var names = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (int i = 0; i < row.cells(); i++) {
      String name = row.text(i).isEmpty() ? "column " + (i + 1) : row.text(i);
      if (name.indexOf('\0') >= 0) {
        throw new IllegalArgumentException(
            path + " is no text: a spreadsheet or an archive must be saved as CSV first.");
      }
      if (!seen.add(name)) {
        throw new IllegalArgumentException(
            path + ": two columns are named '" + name + "'; rename one of them.");
      }
      names.add(name);
    }
    return names;
  }

  public List<String> header() {
    return header;
  }

  /// Reads all rows.
  public void read(Consumer<Row> rows, Consumer<TableProblem> problems) throws IOException {
    read(Long.MAX_VALUE, rows, problems);
  }

  /// Reads the first rows.
  ///
  /// @param most how many rows to read at most
  /// @param rows receives each row that has a cell for every column
  /// @param problems receives the others
  public void read(long most, Consumer<Row> rows, Consumer<TableProblem> problems)
      throws IOException {
    var row = new Row();
    long left = most;
    while (left-- > 0 && records.next(row, problems)) {
      if (row.cells() == header.size()) {
        rows.accept(row);
      } else {
        problems.accept(
            new TableProblem(
                row.line(),
                row.cells() + " cells where the header names " + header.size() + " columns"));
      }
    }
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
