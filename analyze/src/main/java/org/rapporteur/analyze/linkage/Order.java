package org.rapporteur.analyze.linkage;

/// Sorts rows by 64-bit keys without an object per row: eight passes of counting by bytes.
final class Order {
  private Order() {}

  /// The numbers `from`, `from + 1` … in the order of their keys; equal keys keep their order.
  static int[] by(long[] keys, int from) {
    int[] order = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    int[] next = new int[keys.length];
    for (int shift = 0; shift < 64; shift += 8) {
      int[] places = new int[257];
      for (int i : order) {
        places[digit(keys[i], shift) + 1]++;
      }
      for (int b = 0; b < 256; b++) {
        places[b + 1] += places[b];
      }
      for (int i : order) {
        next[places[digit(keys[i], shift)]++] = i;
      }
      int[] swap = order;
      order = next;
      next = swap;
    }
    for (int i = 0; i < order.length; i++) {
      order[i] += from;
    }
    return order;
  }

  /// The byte at `shift`, so that negative keys come first as in `Long.compare`.
  private static int digit(long key, int shift) {
    int digit = (int) (key >>> shift) & 0xff;
    return shift == 56 ? digit ^ 0x80 : digit;
  }
}
