package org.rapporteur.analyze.linkage;

/// Looks up the weight of two records.
final class PairWeights {
  private final PairList pairs;
  private final int[] table;

  PairWeights(PairList pairs) {
    this.pairs = pairs;
    this.table = new int[Math.max(16, Integer.highestOneBit(Math.max(1, pairs.size())) * 4)];
    for (int i = 0; i < pairs.size(); i++) {
      int slot = slot(pairs.left(i), pairs.right(i));
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = i + 1;
    }
  }

  /// The weight of a pair that was found, else `otherwise`.
  double of(int a, int b, double otherwise) {
    int number = number(a, b);
    return number < 0 ? otherwise : pairs.weight(number);
  }

  /// The number of a pair that was found, else -1.
  int number(int a, int b) {
    int left = Math.min(a, b);
    int right = Math.max(a, b);
    int slot = slot(left, right);
    while (table[slot] != 0) {
      int i = table[slot] - 1;
      if (pairs.left(i) == left && pairs.right(i) == right) {
        return i;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  private int slot(int left, int right) {
    return (int) Mix.of(left, right) & (table.length - 1);
  }
}
