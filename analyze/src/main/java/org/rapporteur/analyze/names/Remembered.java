package org.rapporteur.analyze.names;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was worked out from words, for thousands of them: the words of names come again and again.
/// Each has two places, by its hash, from which later words drive it out; so a case of any size is
/// read in the same room, and what was asked lately is mostly still there. Many may ask at once.
public final class Remembered<T> {
  private final @Nullable Object[] places;

  private record Known<T>(String word, T value) {}

  /// @param most about so many words are kept
  public Remembered(int most) {
    places = new Object[Integer.highestOneBit(Math.max(2, most - 1)) * 2];
  }

  /// What belongs to a word.
  ///
  /// @param work the same for the same word, whoever asks
  public T of(String word, Function<String, T> work) {
    int hash = word.hashCode() * 0x9E3779B9;
    int place = (hash ^ hash >>> Short.SIZE) & (places.length - 2);
    var first = at(place);
    if (first != null && first.word().equals(word)) {
      return first.value();
    }
    var second = at(place + 1);
    if (second != null && second.word().equals(word)) {
      return second.value();
    }
    T fresh = work.apply(word);
    places[place + 1] = first;
    places[place] = new Known<>(word, fresh);
    return fresh;
  }

  @SuppressWarnings("unchecked")
  private @Nullable Known<T> at(int place) {
    return (Known<T>) places[place];
  }
}
