package org.rapporteur.ledger.stage;

import java.util.List;

/// A stage that looks at all items that share a key.
public interface GroupStage<K, I, O> {
  /// Its name and version.
  StageId id();

  /// What it makes of one group. The order of `items` must not matter.
  List<O> apply(K key, List<I> items);
}
