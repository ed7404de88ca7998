package org.rapporteur.analyze.pairing;

import java.util.Arrays;
import java.util.function.Consumer;

/// Pairs of positions. Two ints share a long, so that a million pairs take eight megabytes.
public final class PairList {
  private long[] pairs = new long[64];
  private int size;

  /// What is done with a pair.
  public interface Each {
    void pair(int left, int right);
  }

  /// Adds a pair; the smaller position becomes the left one.
  public void add(int one, int other) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
    }
    pairs[size++] = ((long) Math.min(one, other) << 32) | Math.max(one, other);
  }

  /// How many pairs were added.
  public int size() {
    return size;
  }

  /// The left position of the pair that was added as such a one, before the pairs were sorted.
  public int left(int at) {
    return (int) (pairs[at] >> 32);
  }

  public int right(int at) {
    return (int) pairs[at];
  }

  /// Every pair once, by its left and then its right position.
  public void forEach(Each each) {
    Arrays.sort(pairs, 0, size);
    for (int i = 0; i < size; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        each.pair((int) (pairs[i] >> 32), (int) pairs[i]);
      }
    }
  }

  /// The same pairs, those of one left position together.
  public void forEachLeft(Consumer<Beside> each) {
    var others = new Buffer();
    int[] left = {-1};
    forEach((one, other) -> {
      if (one != left[0]) {
        give(left[0], others, each);
        left[0] = one;
      }
      others.add(other);
    });
    give(left[0], others, each);
  }

  private static void give(int left, Buffer others, Consumer<Beside> each) {
    var beside = new Beside(left, others.drain());
    if (beside.size() > 0) {
      each.accept(beside);
    }
  }

  /// Every pair with how often it was added.
  public void forEachCounted(EachCounted each) {
    Arrays.sort(pairs, 0, size);
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && pairs[to] == pairs[from]) {
        to++;
      }
      each.pair((int) (pairs[from] >> 32), (int) pairs[from], to - from);
      from = to;
    }
  }

  /// What is done with a pair that was added so many times.
  public interface EachCounted {
    void pair(int left, int right, int times);
  }
}
