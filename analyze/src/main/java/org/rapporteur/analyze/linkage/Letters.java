package org.rapporteur.analyze.linkage;

/// Which letters each value holds, one bit a letter. A slip changes at most two bits, so most pairs
/// of values are told apart without a look at their order.
final class Letters {
  private final long[] held;

  Letters(String[] values) {
    held = new long[values.length];
    for (int v = 0; v < values.length; v++) {
      for (int i = 0; i < values[v].length(); i++) {
        held[v] |= 1L << values[v].charAt(i);
      }
    }
  }

  /// Fewest slips that can lie between two values, twice.
  int apart(int left, int right) {
    return Long.bitCount(held[left] ^ held[right]);
  }
}
