package org.rapporteur.analyze.trace.ownership;

import java.util.Arrays;

/// An order of edges by one of their ends, and where each end's edges begin: a counting sort,
/// stable, linear in the number of edges.
@SuppressWarnings("ArrayRecordComponent") // small primitive arrays, never compared
record Layout(int[] start, int[] order) {
  static Layout by(int[] key, int nodes, int edges) {
    int[] start = new int[nodes + 1];
    for (int e = 0; e < edges; e++) {
      start[key[e] + 1]++;
    }
    for (int n = 0; n < nodes; n++) {
      start[n + 1] += start[n];
    }
    int[] next = Arrays.copyOf(start, nodes);
    int[] order = new int[edges];
    for (int e = 0; e < edges; e++) {
      order[next[key[e]]++] = e;
    }
    return new Layout(start, order);
  }

  /// By the first key, and under it by the second.
  static Layout by(int[] first, int[] second, int nodes, int edges) {
    var bySecond = by(second, nodes, edges);
    int[] start = new int[nodes + 1];
    for (int e = 0; e < edges; e++) {
      start[first[e] + 1]++;
    }
    for (int n = 0; n < nodes; n++) {
      start[n + 1] += start[n];
    }
    int[] next = Arrays.copyOf(start, nodes);
    int[] order = new int[edges];
    for (int e : bySecond.order) {
      order[next[first[e]]++] = e;
    }
    return new Layout(start, order);
  }

  int[] ints(int[] values) {
    int[] sorted = new int[order.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = values[order[i]];
    }
    return sorted;
  }

  long[] longs(long[] values) {
    long[] sorted = new long[order.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = values[order[i]];
    }
    return sorted;
  }

  byte[] bytes(byte[] values) {
    byte[] sorted = new byte[order.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = values[order[i]];
    }
    return sorted;
  }
}
