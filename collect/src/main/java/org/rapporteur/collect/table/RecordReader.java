package org.rapporteur.collect.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/// Cuts bytes into records and cells. The bytes of a record are kept until it is complete; a record
/// that does not become complete within some lines has a quote that nobody closed.
final class RecordReader {
  private static final int CHUNK = 1 << 20;

  /// A quoted cell may hold this many lines.
  private static final int LINES_IN_A_CELL = 200;

  private final InputStream in;
  private byte[] bytes = new byte[2 * CHUNK];
  private int at;
  private int filled;
  private boolean ended;
  private long line = 1;
  private byte delimiter = ',';

  RecordReader(InputStream in) {
    this.in = in;
  }

  /// Takes the separator that the first line holds most of.
  void guessDelimiter() throws IOException {
    more();
    int[] seen = new int[128];
    boolean quoted = false;
    for (int i = at; i < filled && (quoted || bytes[i] != '\n'); i++) {
      quoted ^= bytes[i] == '"';
      if (!quoted && bytes[i] >= 0) {
        seen[bytes[i]]++;
      }
    }
    for (char c : new char[] {';', '\t', '|'}) {
      delimiter = seen[c] > seen[delimiter] ? (byte) c : delimiter;
    }
  }

  /// Reads the next record that is not blank.
  ///
  /// @return false at the end
  boolean next(Row row, Consumer<TableProblem> problems) throws IOException {
    while (true) {
      if (at == filled && !more()) {
        return false;
      }
      int end = recordEnd();
      if (end == OPEN_QUOTE) {
        problems.accept(
            new TableProblem(
                line, "a quotation mark opens and does not close; the row is left out"));
        skipLine();
      } else if (blank(end)) {
        pass(end);
      } else {
        cells(row, end);
        pass(end);
        return true;
      }
    }
  }

  private static final int OPEN_QUOTE = -1;

  /// Where the record ends (its line feed, or the end of all), or that a quote stays open.
  private int recordEnd() throws IOException {
    int i = at;
    int lines = 0;
    boolean quoted = false;
    boolean cellBegins = true;
    while (true) {
      if (i == filled) {
        int done = i - at;
        if (!more()) {
          return quoted ? OPEN_QUOTE : filled;
        }
        i = at + done;
      }
      byte b = bytes[i];
      if (quoted) {
        if (b == '"') {
          quoted = false;
        } else if (b == '\n' && ++lines > LINES_IN_A_CELL) {
          return OPEN_QUOTE;
        }
      } else if (b == '\n') {
        return i;
      } else if (b == '"' && (cellBegins || bytes[i - 1] == '"')) {
        quoted = true;
      }
      cellBegins = b == delimiter || (cellBegins && b == ' ');
      i++;
    }
  }

  private boolean blank(int end) {
    for (int i = at; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\r' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private void cells(Row row, int end) {
    row.begin(bytes, line);
    int last = end > at && bytes[end - 1] == '\r' ? end - 1 : end;
    int i = at;
    while (true) {
      int start = i;
      while (start < last && bytes[start] == ' ') {
        start++;
      }
      if (start < last && bytes[start] == '"') {
        i = quoted(row, start, last);
      } else {
        while (i < last && bytes[i] != delimiter) {
          i++;
        }
        row.cell(start, i);
      }
      if (i >= last) {
        return;
      }
      i++;
      if (i == last) {
        row.cell(last, last);
        return;
      }
    }
  }

  /// Takes a quoted cell, its doubled quotes made single in place, and returns where the separator
  /// is.
  private int quoted(Row row, int start, int last) {
    int to = start + 1;
    int i = start + 1;
    while (i < last) {
      if (bytes[i] == '"') {
        if (i + 1 < last && bytes[i + 1] == '"') {
          i++;
        } else {
          break;
        }
      }
      lineIf(bytes[i]);
      bytes[to++] = bytes[i++];
    }
    i++;
    while (i < last && bytes[i] != delimiter) {
      bytes[to++] = bytes[i++];
    }
    row.cell(start + 1, to);
    return i;
  }

  private void lineIf(byte b) {
    line += b == '\n' ? 1 : 0;
  }

  private void pass(int end) {
    at = Math.min(end + 1, filled);
    line++;
  }

  private void skipLine() throws IOException {
    while (true) {
      while (at < filled) {
        if (bytes[at++] == '\n') {
          line++;
          return;
        }
      }
      if (!more()) {
        return;
      }
    }
  }

  /// Reads more bytes behind those of the unfinished record.
  private boolean more() throws IOException {
    if (ended) {
      return false;
    }
    int kept = filled - at;
    if (kept + CHUNK > bytes.length) {
      bytes = Arrays.copyOfRange(bytes, at, at + bytes.length * 2);
    } else {
      System.arraycopy(bytes, at, bytes, 0, kept);
    }
    at = 0;
    filled = kept;
    int read = in.read(bytes, filled, CHUNK);
    ended = read < 0;
    filled += Math.max(0, read);
    return read > 0;
  }

  void close() throws IOException {
    in.close();
  }
}
