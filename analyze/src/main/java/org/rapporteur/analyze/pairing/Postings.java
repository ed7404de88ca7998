package org.rapporteur.analyze.pairing;

import java.util.Arrays;
import java.util.stream.IntStream;

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
    forEach((from, to) -> {
      for (int i = from; to - from <= crowded && i < to; i++) {
        for (int j = i + 1; j < to; j++) {
          pairs.add((int) postings[i], (int) postings[j]);
        }
      }
    });
  }

  /// Adds of the positions that hold one number, if more than so many hold it, each with the next.
  public void chains(int crowded, PairList pairs) {
    forEach((from, to) -> {
      for (int i = from + 1; to - from > crowded && i < to; i++) {
        pairs.add((int) postings[i - 1], (int) postings[i]);
      }
    });
  }

  /// The numbers that more than so many positions hold, sorted.
  public int[] numbers(int crowded) {
    var numbers = IntStream.builder();
    forEach((from, to) -> {
      if (to - from > crowded) {
        numbers.add((int) (postings[from] >> 32));
      }
    });
    return numbers.build().toArray();
  }

  /// What is done with the postings of one number.
  private interface Each {
    void run(int from, int to);
  }

  private void forEach(Each each) {
    Arrays.sort(postings, 0, size);
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && postings[to] >> 32 == postings[from] >> 32) {
        to++;
      }
      each.run(from, to);
      from = to;
    }
  }
}
