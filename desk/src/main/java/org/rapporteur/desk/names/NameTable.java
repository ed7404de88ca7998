package org.rapporteur.desk.names;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A table with one name pair per row (RFC 4180, UTF-8), as a spreadsheet writes it.
///
/// @param header the columns as they are called
/// @param rows one list of cells per row
record NameTable(Path file, List<String> header, List<Row> rows) {
  NameTable {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// One row and the line it begins on.
  record Row(long line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  static NameTable read(Path file) {
    var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setLenientEof(true).get();
    List<Row> rows = new ArrayList<>();
    long line = 1;
    try (var parser =
        CSVParser.builder().setReader(new StringReader(text(file))).setFormat(format).get()) {
      for (CSVRecord row : parser) {
        rows.add(new Row(line, row.toList()));
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new IllegalArgumentException(
          file
              + ", line "
              + line
              + ": the row cannot be read as CSV; a quotation mark may be missing. Nothing was"
              + " written.",
          e);
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(
          file + " is empty: its first line must name the columns, left and right among them.");
    }
    return new NameTable(file, rows.getFirst().cells(), rows.subList(1, rows.size()));
  }

  /// The text of a file, or a message that says what is wrong with it.
  static String text(Path file) {
    try {
      var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + " is not UTF-8: save it as UTF-8.", e);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("There is no file " + file + ".", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read: is it a file, and ours?", e);
    }
  }

  /// The place of a column, whatever its case.
  int column(String name) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).strip().toLowerCase(Locale.ROOT).equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        file
            + ", line 1: there is no column \""
            + name
            + "\" (found: "
            + String.join(", ", header)
            + "). The first line must name the columns left and right.");
  }

  /// The names of a file that holds one name per line; empty lines are passed over.
  static List<String> lines(Path file) {
    List<String> names = text(file).lines().map(String::strip).filter(n -> !n.isEmpty()).toList();
    if (names.isEmpty()) {
      throw new IllegalArgumentException(file + " holds no name: write one per line.");
    }
    return names;
  }
}
