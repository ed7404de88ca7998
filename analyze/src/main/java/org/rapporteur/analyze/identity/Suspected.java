package org.rapporteur.analyze.identity;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.rapporteur.analyze.pairing.PairList;

/// Pairs that may be one and were not joined, by the clusters they ended in: eight bytes a pair and
/// sixteen for where it is found.
final class Suspected {
  private final PairList pairs;
  private final long[] places;

  /// @param pairs in the order in which they were met, the strongest first
  /// @param root the cluster of a referent
  Suspected(PairList pairs, IntUnaryOperator root) {
    this.pairs = pairs;
    long[] found = new long[2 * pairs.size()];
    int size = 0;
    for (int at = 0; at < pairs.size(); at++) {
      int left = root.applyAsInt(pairs.left(at));
      int right = root.applyAsInt(pairs.right(at));
      if (left != right) {
        found[size++] = (long) left << 32 | at;
        found[size++] = (long) right << 32 | at;
      }
    }
    places = Arrays.copyOf(found, size);
    Arrays.sort(places);
  }

  /// The pairs with one side in a cluster, the strongest first.
  void of(int root, PairList.Each each) {
    int from = Arrays.binarySearch(places, (long) root << 32);
    for (int i = from < 0 ? -from - 1 : from; i < places.length; i++) {
      if (places[i] >> 32 != root) {
        return;
      }
      int at = (int) places[i];
      each.pair(pairs.left(at), pairs.right(at));
    }
  }
}
