package org.rapporteur.analyze.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sequences of keys and what they lead to: one node per beginning that some sequence has.
final class Trie<T> {
  private final Map<String, Trie<T>> next = new HashMap<>(2);
  private final List<T> values = new ArrayList<>(1);

  void put(List<String> keys, T value) {
    var node = this;
    for (var key : keys) {
      node = node.next.computeIfAbsent(key, fresh -> new Trie<>());
    }
    node.values.add(value);
  }

  @Nullable Trie<T> after(String key) {
    return next.get(key);
  }

  /// What ends here, in the order it was put in.
  List<T> values() {
    return values;
  }

  /// What exactly these keys lead to.
  List<T> at(List<String> keys) {
    @Nullable Trie<T> node = this;
    for (int i = 0; i < keys.size() && node != null; i++) {
      node = node.after(keys.get(i));
    }
    return node == null ? List.of() : node.values;
  }
}
