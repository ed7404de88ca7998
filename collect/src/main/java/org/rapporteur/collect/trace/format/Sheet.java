package org.rapporteur.collect.trace.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;

/// The first sheet with more than one row of an OpenDocument spreadsheet, as rows of text.
public final class Sheet {
  private static final long LARGEST = 1L << 30;
  private static final int WIDEST = 2000;
  private static final int MOST_ROWS = 2_000_000;

  private Sheet() {}

  /// The rows with values.
  ///
  /// @throws WrongShapeException if it is no such spreadsheet
  public static List<List<String>> rows(InputStream content, Consumer<Fault> faults)
      throws IOException, WrongShapeException {
    try (var zip = new ZipInputStream(content)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("content.xml")) {
          return cells(new Limited(zip), faults);
        }
      }
    } catch (java.util.zip.ZipException e) {
      throw new WrongShapeException("it is a broken archive: fetch the file again");
    }
    throw new WrongShapeException("expected an OpenDocument spreadsheet, which holds content.xml");
  }

  private static List<List<String>> cells(InputStream content, Consumer<Fault> faults)
      throws IOException, WrongShapeException {
    var rows = new ArrayList<List<String>>();
    new XmlRecords(Set.of("document-content"), Set.of("table-row"), faults, notes -> {})
        .read(
            content,
            root -> {},
            row -> {
              var values = row(row);
              if (values.stream().anyMatch(v -> !v.isBlank()) && rows.size() < MOST_ROWS) {
                rows.add(values);
              }
            });
    return rows;
  }

  private static List<String> row(Element row) {
    var values = new ArrayList<String>();
    for (var cell : row.children()) {
      if (!cell.name().equals("table-cell") && !cell.name().equals("covered-table-cell")) {
        continue;
      }
      var value = String.join("\n", cell.children("p").map(p -> text(p)).toList()).strip();
      var repeated = cell.attribute("number-columns-repeated");
      int times = repeated.matches("\\d{1,6}") ? Integer.parseInt(repeated) : 1;
      for (int i = 0; i < times && values.size() < WIDEST; i++) {
        values.add(value);
      }
    }
    while (!values.isEmpty() && values.getLast().isEmpty()) {
      values.removeLast();
    }
    return values;
  }

  private static String text(Element paragraph) {
    var words = new StringBuilder(paragraph.text());
    paragraph.children().forEach(child -> words.append(' ').append(text(child)));
    return words.toString().strip();
  }

  /// Reads rows as a table with a header.
  public static void table(
      List<List<String>> rows,
      Table.Header header,
      String expected,
      Consumer<List<String>> preamble,
      Consumer<Row> use)
      throws WrongShapeException {
    for (int at = 0; at < Math.min(10, rows.size()); at++) {
      var names =
          rows.get(at).stream().map(v -> v.strip().toLowerCase(java.util.Locale.ROOT)).toList();
      if (header.is(names)) {
        var columns = Table.places(rows.get(at));
        for (int i = at + 1; i < rows.size(); i++) {
          use.accept(new Row(i + 1L, i + 1L, columns, rows.get(i)));
        }
        return;
      }
      preamble.accept(rows.get(at));
    }
    throw new WrongShapeException("expected " + expected);
  }

  /// Ends a stream that unpacks to more than a gibibyte.
  private static final class Limited extends FilterInputStream {
    private long left = LARGEST;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return --left < 0 ? -1 : super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int given = left <= 0 ? -1 : super.read(target, offset, (int) Math.min(length, left));
      left -= Math.max(0, given);
      return given;
    }

    @Override
    public void close() {
      // the opener closes it
    }
  }
}
