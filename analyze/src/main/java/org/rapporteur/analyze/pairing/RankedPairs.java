package org.rapporteur.analyze.pairing;

import java.util.Arrays;

/// Pairs of positions with a score each, sixteen bytes a pair: the reasons for a score are worked
/// out again where somebody needs them, because most pairs tie what others have tied already.
public final class RankedPairs {
  private long[] pairs = new long[64];
  private double[] scores = new double[64];
  private int size;

  /// Adds a pair. Pairs come in order of their left and then their right positions, each once.
  public void add(int left, int right, double score) {
    if (size == pairs.length) {
      pairs = Arrays.copyOf(pairs, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
    }
    pairs[size] = ((long) left << 32) | right;
    scores[size++] = score;
  }

  public int size() {
    return size;
  }

  /// Whether a pair was added.
  public boolean contains(int left, int right) {
    return Arrays.binarySearch(pairs, 0, size, ((long) left << 32) | right) >= 0;
  }

  /// Every pair, the highest score first; equal scores by left and then by right position.
  public void forEach(PairList.Each each) {
    for (int at : order()) {
      each.pair((int) (pairs[at] >> 32), (int) pairs[at]);
    }
  }

  /// Sorts by one half of the scores' bits after the other; what is equal keeps its order.
  private int[] order() {
    int[] order = new int[size];
    Arrays.setAll(order, i -> i);
    for (int shift = 0; shift < 64; shift += 16) {
      order = byDigit(order, shift);
    }
    return order;
  }

  private int[] byDigit(int[] order, int shift) {
    int[] places = new int[(1 << 16) + 1];
    for (int at : order) {
      places[digit(scores[at], shift) + 1]++;
    }
    for (int d = 0; d < 1 << 16; d++) {
      places[d + 1] += places[d];
    }
    int[] sorted = new int[order.length];
    for (int at : order) {
      sorted[places[digit(scores[at], shift)]++] = at;
    }
    return sorted;
  }

  /// Sixteen bits of a number that falls while the score rises.
  private static int digit(double score, int shift) {
    long bits = Double.doubleToLongBits(score);
    long rising = bits ^ ((bits >> 63) | Long.MIN_VALUE);
    return (int) (~rising >>> shift) & 0xffff;
  }
}
