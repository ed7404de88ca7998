package org.rapporteur.model.text;

import java.util.List;
import java.util.function.ToIntFunction;

/// Looks by halves in what stands in the order of a text, so that nobody who asks of one place goes
/// through a whole book.
public final class InOrder {
  private InOrder() {}

  /// How many begin before a place.
  ///
  /// @param items in order of where they begin
  /// @param start where one begins
  public static <T> int before(List<T> items, ToIntFunction<? super T> start, int at) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(items.get(middle)) < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
