package org.rapporteur.analyze.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Pairs with their patterns and weights, in arrays that grow.
public final class PairList {
  private int[] left = new int[1 << 10];
  private int[] right = new int[1 << 10];
  private long[] patterns = new long[1 << 10];
  private double[] weights = new double[1 << 10];
  private final Map<Integer, Raised> raised = new HashMap<>();
  private int size;

  /// The two pairs from which a third one follows.
  public record Via(int first, int second) {}

  /// What a pair weighed before it was raised, and by what.
  private record Raised(double own, Via via) {}

  void add(int a, int b, long pattern, double weight) {
    if (size == left.length) {
      int wider = size + (size >> 1);
      left = Arrays.copyOf(left, wider);
      right = Arrays.copyOf(right, wider);
      patterns = Arrays.copyOf(patterns, wider);
      weights = Arrays.copyOf(weights, wider);
    }
    left[size] = a;
    right[size] = b;
    patterns[size] = pattern;
    weights[size++] = weight;
  }

  public void addAll(PairList other) {
    for (int i = 0; i < other.size; i++) {
      add(other.left[i], other.right[i], other.patterns[i], other.weights[i]);
    }
  }

  /// Gives a pair the weight with which it follows from two others.
  void raise(int i, double weight, Via via) {
    raised.put(i, new Raised(ownWeight(i), via));
    weights[i] = weight;
  }

  /// The two pairs from which a pair has its weight, or null if it has it from its own fields.
  public @Nullable Via via(int i) {
    var more = raised.get(i);
    return more == null ? null : more.via();
  }

  /// Bits that a pair has from its own fields, whether or not it was raised since.
  double ownWeight(int i) {
    var more = raised.get(i);
    return more == null ? weights[i] : more.own();
  }

  /// The row that is in both of the pairs from which a pair has its weight.
  public int third(int i, Via via) {
    int row = left[via.first()];
    return row == left[i] || row == right[i] ? right[via.first()] : row;
  }

  public int size() {
    return size;
  }

  public int left(int i) {
    return left[i];
  }

  public int right(int i) {
    return right[i];
  }

  long pattern(int i) {
    return patterns[i];
  }

  /// Bits for the pair's being of one person, the prior included.
  public double weight(int i) {
    return weights[i];
  }

  /// The numbers of the pairs by falling weight, then by rows.
  public int[] byWeight() {
    long[] keys = new long[size];
    int[] byRows = byRows();
    for (int i = 0; i < size; i++) {
      // the bits of a double in reverse order of its value
      long bits = Double.doubleToLongBits(weights[byRows[i]]);
      keys[i] = ~(bits ^ ((bits >> 63) & Long.MAX_VALUE));
    }
    int[] order = Order.by(keys, 0);
    for (int i = 0; i < size; i++) {
      order[i] = byRows[order[i]];
    }
    return order;
  }

  private int[] byRows() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) left[i] << 32 | right[i];
    }
    return Order.by(keys, 0);
  }
}
