package org.rapporteur.collect.trace.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads delimited tables (RFC 4180 and its looser kin) row by row. The delimiter is seen from the
/// header: comma, semicolon, tab or bar, whichever stands there most.
public final class Table {
  private static final int LONGEST_HEADER = 1 << 16;
  private static final int LARGEST_VALUE = 1 << 20;

  private final Consumer<Fault> faults;
  private final Consumer<String> notes;

  /// @param faults told of rows that could not be had
  /// @param notes told of what to know about the file
  public Table(Consumer<Fault> faults, Consumer<String> notes) {
    this.faults = faults;
    this.notes = notes;
  }

  /// Tells whether a row is the header; those before it are told to the preamble.
  public interface Header {
    boolean is(List<String> names) throws WrongShapeException;
  }

  /// Gives each row of a table that has a header.
  ///
  /// @param header tells the header, which must be among the first ten rows
  /// @param expected what to say that was looked for
  /// @param preamble gets the rows before the header, such as a date of issue
  /// @throws WrongShapeException if there is no such header
  public void read(
      InputStream content,
      Header header,
      String expected,
      Consumer<List<String>> preamble,
      Consumer<Row> rows)
      throws IOException, WrongShapeException {
    var reader = sniffed(content);
    new Pass(header, expected, preamble, rows).run(reader, delimiter(reader));
  }

  /// Gives each row of a table without a header, whose columns are known.
  public void read(InputStream content, List<String> columns, Consumer<Row> rows)
      throws IOException, WrongShapeException {
    var pass = new Pass(names -> false, "", names -> {}, rows);
    pass.columns = places(columns);
    pass.run(sniffed(content), ',');
  }

  private PushbackReader sniffed(InputStream content) throws IOException, WrongShapeException {
    return new PushbackReader(Characters.of(content, notes).reader(), LONGEST_HEADER);
  }

  /// Counts delimiters outside quotes in the first lines, and puts the lines back.
  private static char delimiter(PushbackReader reader) throws IOException {
    var head = new char[LONGEST_HEADER / 2];
    int length = filled(reader, head);
    reader.unread(head, 0, length);
    var best = new int[128];
    boolean quoted = false;
    for (int i = 0; i < length; i++) {
      quoted ^= head[i] == '"';
      if (!quoted && head[i] < 128) {
        best[head[i]]++;
      }
    }
    char chosen = ',';
    for (char candidate : new char[] {';', '\t', '|'}) {
      chosen = best[candidate] > best[chosen] ? candidate : chosen;
    }
    return chosen;
  }

  private static int filled(Reader reader, char[] head) throws IOException {
    int length = 0;
    try {
      int more = reader.read(head, 0, head.length);
      while (more > 0) {
        length += more;
        more = reader.read(head, length, head.length - length);
      }
    } catch (BrokenPackingException e) {
      return length; // it comes again where the rows end
    }
    return length;
  }

  static Map<String, Integer> places(List<String> names) {
    var places = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      places.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    return places;
  }

  /// One pass over a table.
  private final class Pass {
    private final Header header;
    private final String expected;
    private final Consumer<List<String>> preamble;
    private final Consumer<Row> rows;
    private Map<String, Integer> columns = Map.of();
    private int before;
    private long number;

    Pass(Header header, String expected, Consumer<List<String>> preamble, Consumer<Row> rows) {
      this.header = header;
      this.expected = expected;
      this.preamble = preamble;
      this.rows = rows;
    }

    void run(Reader reader, char delimiter) throws IOException, WrongShapeException {
      var format =
          CSVFormat.RFC4180
              .builder()
              .setDelimiter(delimiter)
              .setRecordSeparator("\n")
              .setIgnoreEmptyLines(true)
              .setTrailingData(true)
              .get();
      try (var parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
        all(parser);
      }
      if (columns.isEmpty()) {
        throw new WrongShapeException("expected " + expected);
      }
    }

    private void all(CSVParser parser) throws IOException, WrongShapeException {
      long line = 1;
      var records = parser.iterator();
      while (true) {
        try {
          if (!records.hasNext()) {
            return;
          }
          var record = records.next();
          one(record, line);
          line = parser.getCurrentLineNumber() + 1;
        } catch (UncheckedIOException | IllegalStateException e) {
          faults.accept(broken(e, line, parser.getCurrentLineNumber()));
          return;
        }
      }
    }

    private static Fault broken(Exception why, long line, long last) {
      return BrokenPackingException.in(why)
          .map(e -> e.fault(line))
          .orElseGet(() ->
              new Fault(
                  line,
                  "a quotation mark opened here is never closed: close it or take it away; the"
                      + " rest of the file, "
                      + lines(last - line + 1)
                      + ", was not read"));
    }

    private void one(CSVRecord record, long line) throws WrongShapeException {
      var values = new ArrayList<String>(record.size());
      record.forEach(v -> values.add(v.strip()));
      if (values.stream().allMatch(String::isEmpty)) {
        return;
      }
      number++;
      if (columns.isEmpty()) {
        heading(values);
      } else {
        row(values, line);
      }
    }

    private void heading(List<String> values) throws WrongShapeException {
      var names = values.stream().map(v -> v.toLowerCase(Locale.ROOT)).toList();
      if (header.is(names)) {
        columns = places(values);
        names.stream()
            .filter(n -> !n.isEmpty() && Collections.frequency(names, n) > 1)
            .distinct()
            .forEach(n ->
                notes.accept(
                    "several columns are called " + n + ": the first was read; rename the others"));
      } else if (++before > 10) {
        throw new WrongShapeException("expected " + expected);
      } else {
        preamble.accept(values);
      }
    }

    private void row(List<String> values, long line) {
      long lines = values.stream().mapToLong(v -> v.lines().count()).sum();
      if (values.stream().anyMatch(v -> v.length() > LARGEST_VALUE) || lines > 500) {
        faults.accept(
            new Fault(
                line,
                lines > values.size()
                    ? "a quotation mark opened here is not closed for "
                        + (lines - values.size() + 1)
                        + " lines, which were not read"
                    : "the row has a cell of more than "
                        + LARGEST_VALUE
                        + " characters, and was not read; split the cell, or look for an unclosed"
                        + " quotation mark"));
      } else if (values.size() < columns.size()
          && values.stream().anyMatch(v -> v.contains("\n"))) {
        faults.accept(
            new Fault(
                line,
                "the row runs over "
                    + (lines - values.size() + 1)
                    + " lines and has "
                    + values.size()
                    + " values for "
                    + columns.size()
                    + " columns; look for a stray quotation mark"));
      } else if (columns.size() > 0 && surplus(values)) {
        faults.accept(
            new Fault(
                line,
                "the row has "
                    + values.size()
                    + " values for "
                    + columns.size()
                    + " columns; a comma in a value must stand in quotation marks"));
      } else {
        rows.accept(new Row(number, line, columns, List.copyOf(values)));
      }
    }

    private static String lines(long count) {
      return count == 1 ? "1 line" : "%,d lines".formatted(count);
    }

    private boolean surplus(List<String> values) {
      int width = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
      return values.stream().skip(width).anyMatch(v -> !v.isEmpty());
    }
  }
}
