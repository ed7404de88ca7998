package org.rapporteur.analyze.pairing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// What was worked out of something is kept, because it is asked for again and again; when that is
/// much, all of it is forgotten. For one thread.
public final class Memo<K, V> {
  private final int most;
  private final Function<K, V> work;
  private final Map<K, V> known = new HashMap<>();

  /// @param most so many results are kept
  /// @param work how a result is worked out; never null
  public Memo(int most, Function<K, V> work) {
    this.most = most;
    this.work = work;
  }

  public V of(K key) {
    var result = known.get(key);
    if (result == null) {
      if (known.size() >= most) {
        known.clear();
      }
      result = work.apply(key);
      known.put(key, result);
    }
    return result;
  }
}
