package org.rapporteur.collect.table;

import java.nio.charset.StandardCharsets;

/// One row of a table, valid until the next is read. Cells are UTF-8 bytes without quotes and outer
/// spaces.
public final class Row {
  byte[] bytes = new byte[0];
  int[] starts = new int[64];
  int[] ends = new int[64];
  int cells;
  long line;

  void begin(byte[] bytes, long line) {
    this.bytes = bytes;
    this.line = line;
    cells = 0;
  }

  void cell(int start, int end) {
    if (cells == starts.length) {
      starts = java.util.Arrays.copyOf(starts, cells * 2);
      ends = java.util.Arrays.copyOf(ends, cells * 2);
    }
    int from = start;
    int to = end;
    while (from < to && isSpace(bytes[from])) {
      from++;
    }
    while (to > from && isSpace(bytes[to - 1])) {
      to--;
    }
    starts[cells] = from;
    ends[cells++] = to;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  /// Number of the line the row begins on; the first line is 1.
  public long line() {
    return line;
  }

  public int cells() {
    return cells;
  }

  public byte[] bytes() {
    return bytes;
  }

  public int start(int cell) {
    return starts[cell];
  }

  public int end(int cell) {
    return ends[cell];
  }

  public String text(int cell) {
    return new String(bytes, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8);
  }
}
