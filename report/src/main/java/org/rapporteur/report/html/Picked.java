package org.rapporteur.report.html;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/// Some items of a long list, by their places: each is taken from there when it is asked for, so
/// that items which are fetched one by one stay where they are.
final class Picked<T> extends AbstractList<T> {
  private final List<T> from;
  private int[] places = new int[2];
  private int size;

  Picked(List<T> from) {
    this.from = from;
  }

  void pick(int place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
    }
    places[size++] = place;
  }

  int place(int index) {
    return places[index];
  }

  @Override
  public T get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return from.get(places[index]);
  }

  @Override
  public int size() {
    return size;
  }
}
