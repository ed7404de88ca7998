package org.rapporteur.analyze.linkage;

/// Counts slips of the pen between two words: a letter changed, lost or added, two neighbours
/// exchanged (optimal string alignment), as far as a limit.
///
/// It keeps two rows of the table between calls, so an instance belongs to one thread.
final class Slips {
  private int[] before = new int[64];
  private int[] last = new int[64];
  private int[] now = new int[64];

  /// The number of slips, or `limit + 1` when there are more.
  int between(String a, String b, int limit) {
    int from = 0;
    int endA = a.length();
    int endB = b.length();
    if (Math.abs(endA - endB) > limit) {
      return limit + 1;
    }
    while (from < endA && from < endB && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    if (endA == from || endB == from) {
      return Math.max(endA, endB) - from;
    }
    return table(a, from, endA, b, from, endB, limit);
  }

  private int table(String a, int fromA, int endA, String b, int fromB, int endB, int limit) {
    int width = endB - fromB;
    grow(width + 1);
    for (int j = 0; j <= width; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= endA - fromA; i++) {
      if (row(a, fromA, i, b, fromB, width) > limit) {
        return limit + 1;
      }
      int[] oldest = before;
      before = last;
      last = now;
      now = oldest;
    }
    return Math.min(last[width], limit + 1);
  }

  /// Fills one row and returns its least entry.
  private int row(String a, int fromA, int i, String b, int fromB, int width) {
    char ca = a.charAt(fromA + i - 1);
    now[0] = i;
    int least = i;
    for (int j = 1; j <= width; j++) {
      char cb = b.charAt(fromB + j - 1);
      int slips = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + (ca == cb ? 0 : 1));
      if (i > 1 && j > 1 && ca == b.charAt(fromB + j - 2) && a.charAt(fromA + i - 2) == cb) {
        slips = Math.min(slips, before[j - 2] + 1);
      }
      now[j] = slips;
      least = Math.min(least, slips);
    }
    return least;
  }

  private void grow(int width) {
    if (now.length < width) {
      before = new int[2 * width];
      last = new int[2 * width];
      now = new int[2 * width];
    }
  }
}
