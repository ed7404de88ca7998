package org.rapporteur.desk.linkage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The ids of rows, kept as bytes one behind the other.
final class RowNames {
  private byte[] bytes = new byte[1 << 16];
  private long[] starts = new long[1 << 10];
  private int rows;
  private int end;

  void add(byte[] from, int start, int stop) {
    if (rows + 1 == starts.length) {
      starts = Arrays.copyOf(starts, rows * 2);
    }
    int length = stop - start;
    if (end + length > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes,
              (int)
                  Math.min(
                      Integer.MAX_VALUE - 16, Math.max(2L * bytes.length, end + (long) length)));
    }
    System.arraycopy(from, start, bytes, end, length);
    end += length;
    starts[++rows] = end;
  }

  int rows() {
    return rows;
  }

  String name(int row) {
    int from = (int) starts[row];
    return new String(bytes, from, (int) starts[row + 1] - from, StandardCharsets.UTF_8);
  }

  /// A number made from the id, the same on every machine.
  long hash(int row) {
    long hash = 0xcbf29ce484222325L;
    for (long i = starts[row]; i < starts[row + 1]; i++) {
      hash = (hash ^ bytes[(int) i]) * 0x100000001b3L;
    }
    return hash ^ (hash >>> 29);
  }
}
