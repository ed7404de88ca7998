package org.rapporteur.analyze.pairing;

import java.util.Arrays;

/// Which positions hold which number, such as the hash of five words: eight bytes for each.
public final class Postings {
  private long[] postings = new long[256];
  private int size;

  public void add(int number, int position) {
    if (size == postings.length) {
      postings = Arrays.copyOf(postings, size * 2);
    }
    postings[size++] = ((long) number << 32) | position;
  }

  /// Adds the pairs of positions that hold one number, unless more than so many hold it.
  public void pairs(int crowded, PairList pairs) {
    Arrays.sort(postings, 0, size);
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && postings[to] >> 32 == postings[from] >> 32) {
        to++;
      }
      for (int i = from; to - from <= crowded && i < to; i++) {
        for (int j = i + 1; j < to; j++) {
          pairs.add((int) postings[i], (int) postings[j]);
        }
      }
      from = to;
    }
  }
}
