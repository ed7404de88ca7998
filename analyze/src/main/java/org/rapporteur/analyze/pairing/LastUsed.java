package org.rapporteur.analyze.pairing;

import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers what was worked out last, and forgets what was not asked for in a long time.
public final class LastUsed<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;
  private final int most;

  /// @param most so many values are remembered
  public LastUsed(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
