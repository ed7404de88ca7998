package org.rapporteur.analyze.linkage;

/// Counts pairs of rows with an equal key, from the sorted keys.
final class EqualKeys {
  private EqualKeys() {}

  /// Pairs within one list.
  static double runs(long[] sorted) {
    double pairs = 0;
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[from]) {
        pairs += (double) (i - from) * (i - from - 1) / 2;
        from = i;
      }
    }
    return pairs;
  }

  /// Pairs of a row of one list with a row of another.
  static double meetings(long[] left, long[] right) {
    double pairs = 0;
    int j = 0;
    for (int i = 0; i < left.length; ) {
      int endI = i;
      while (endI < left.length && left[endI] == left[i]) {
        endI++;
      }
      while (j < right.length && right[j] < left[i]) {
        j++;
      }
      int endJ = j;
      while (endJ < right.length && right[endJ] == left[i]) {
        endJ++;
      }
      pairs += (double) (endI - i) * (endJ - j);
      i = endI;
      j = endJ;
    }
    return pairs;
  }
}
