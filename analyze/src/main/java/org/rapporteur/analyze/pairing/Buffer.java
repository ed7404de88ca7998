package org.rapporteur.analyze.pairing;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Positions that are gathered, used and forgotten, again and again.
public final class Buffer {
  private int[] items = new int[64];
  private int size;

  /// Adds a position; it may be there already.
  public void add(int item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, size * 2);
    }
    items[size++] = item;
  }

  /// Every position once, in order; then the buffer is empty.
  public int[] drain() {
    Arrays.sort(items, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || items[i] != items[i - 1]) {
        items[distinct++] = items[i];
      }
    }
    size = 0;
    return Arrays.copyOf(items, distinct);
  }

  /// The same, one by one.
  public void drain(IntConsumer each) {
    for (int item : drain()) {
      each.accept(item);
    }
  }
}
