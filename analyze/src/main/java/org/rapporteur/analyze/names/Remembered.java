package org.rapporteur.analyze.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was worked out from words, for the first thousands of them: the words of names come again
/// and again. Many may ask at once.
public final class Remembered<T> {
  private final int most;
  private final Map<String, T> known = new ConcurrentHashMap<>();

  /// @param most so many words are kept; those after them are worked out each time
  public Remembered(int most) {
    this.most = most;
  }

  /// What belongs to a word.
  ///
  /// @param work the same for the same word, whoever asks
  public T of(String word, Function<String, T> work) {
    T earlier = known.get(word);
    if (earlier != null) {
      return earlier;
    }
    T fresh = work.apply(word);
    if (known.size() < most) {
      known.put(word, fresh);
    }
    return fresh;
  }
}
