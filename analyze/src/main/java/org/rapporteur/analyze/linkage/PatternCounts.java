package org.rapporteur.analyze.linkage;

import java.util.Arrays;

/// Counts pairs by their pattern and by how rare the values are that they share, so that what is
/// learned from a billion pairs is learned from some thousands of lines.
public final class PatternCounts {
  /// The rarity of the shared values, in whole bits, is kept beside the pattern.
  private static final int RARITY_SHIFT = 48;

  private long[] keys = new long[1 << 12];
  private long[] counts = new long[1 << 12];
  private int size;

  void add(long pattern, double rarity) {
    count(pattern | Math.clamp(Math.round(4 * rarity), 0L, 1023L) << RARITY_SHIFT, 1L);
  }

  private void count(long key, long times) {
    int mask = keys.length - 1;
    int slot = (int) Mix.of(key, 7) & mask;
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    if (counts[slot] == 0) {
      size++;
    }
    keys[slot] = key;
    counts[slot] += times;
    if (size > keys.length / 2) {
      widen();
    }
  }

  private void widen() {
    long[] oldKeys = keys;
    long[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new long[oldKeys.length * 2];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        count(oldKeys[i], oldCounts[i]);
      }
    }
  }

  public void addAll(PatternCounts other) {
    for (int i = 0; i < other.keys.length; i++) {
      if (other.counts[i] > 0) {
        count(other.keys[i], other.counts[i]);
      }
    }
  }

  public int size() {
    return size;
  }

  /// How many pairs were counted.
  public long pairs() {
    long pairs = 0;
    for (long count : counts) {
      pairs += count;
    }
    return pairs;
  }

  /// The lines in the order of their patterns, so that sums do not depend on the order of counting.
  Line[] lines() {
    var lines = new Line[size];
    int next = 0;
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] > 0) {
        long pattern = keys[i] & ((1L << RARITY_SHIFT) - 1);
        lines[next++] = new Line(pattern, (keys[i] >>> RARITY_SHIFT) / 4.0, counts[i]);
      }
    }
    Arrays.sort(
        lines, java.util.Comparator.comparingLong(Line::pattern).thenComparingDouble(Line::rarity));
    return lines;
  }

  /// So many pairs had this pattern and shared values this rare.
  ///
  /// @param rarity sum over the equal fields of minus log2 of the value's frequency
  record Line(long pattern, double rarity, long count) {}
}
