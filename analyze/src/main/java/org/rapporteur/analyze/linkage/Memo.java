package org.rapporteur.analyze.linkage;

/// Remembers how far two values agreed. A fixed number of places, each for the pair of values that
/// came last: memory is bounded, and a pair that is pushed out is compared again.
final class Memo {
  private static final int PLACES = 1 << 15;

  private final long[] places = new long[PLACES];

  /// The level remembered for two values, or -1.
  int level(int left, int right) {
    long found = places[place(left, right)];
    return found >>> 3 == pair(left, right) ? (int) (found & 7) : -1;
  }

  void keep(int left, int right, int level) {
    places[place(left, right)] = pair(left, right) << 3 | level;
  }

  /// Two values as one number; those of a column are fewer than 2^30.
  private static long pair(int left, int right) {
    return (long) left << 30 | right;
  }

  private static int place(int left, int right) {
    int hash = left * 0x9e3779b9 + right * 0x85ebca6b;
    return (hash ^ (hash >>> 15)) & (PLACES - 1);
  }
}
