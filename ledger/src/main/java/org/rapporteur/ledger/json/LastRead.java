package org.rapporteur.ledger.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was read last, by its text, in places that are never emptied, only written over. Threads
/// may write over one another: then two that are equal are two objects.
///
/// @param <T> immutable, and its text is what [Object#toString] gives
final class LastRead<T> {
  private static final int BITS = 18;

  private final @Nullable Object[] places = new Object[1 << BITS];

  /// The one that was made of this text before, or a new one.
  @SuppressWarnings("unchecked")
  T of(String text, Function<String, T> make) {
    int place = (text.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - BITS);
    Object known = places[place];
    if (known != null && text.equals(known.toString())) {
      return (T) known;
    }
    T read = make.apply(text);
    places[place] = read;
    return read;
  }
}
