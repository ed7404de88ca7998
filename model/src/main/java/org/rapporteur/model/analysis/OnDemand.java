package org.rapporteur.model.analysis;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A list whose items are fetched when they are asked for, because all of them would not find room:
/// the claims of a hundred thousand texts. It never changes, so it need not be copied. An item
/// asked for again may be another object, equal to the first.
///
/// @param <K> by what an item is found, such as its id
public abstract class OnDemand<K extends Comparable<? super K>, T> extends AbstractList<T> {
  /// The item with this key.
  public abstract Optional<T> find(K key);

  /// The key of an item.
  protected abstract K key(T item);

  /// The list itself if it fetches its items, else a copy.
  public static <T> List<T> copyOf(List<T> items) {
    return items instanceof OnDemand<?, T> ? items : List.copyOf(items);
  }

  /// The list itself if it fetches its items, in whatever order; else a copy in this one.
  public static <T> List<T> inOrder(List<T> items, Comparator<? super T> order) {
    return items instanceof OnDemand<?, T> ? items : items.stream().sorted(order).toList();
  }

  /// The items by their keys; fetched one by one if the list fetches them.
  ///
  /// @param key of an item; must be that by which the list finds it
  @SuppressWarnings("unchecked")
  public static <K extends Comparable<? super K>, T> Map<K, T> byKey(
      List<T> items, Function<T, K> key) {
    if (items instanceof OnDemand<?, T> fetched) {
      return new Fetched<>((OnDemand<K, T>) fetched);
    }
    var byKey = new TreeMap<K, T>();
    items.forEach(item -> byKey.put(key.apply(item), item));
    return byKey;
  }

  /// Such a list as a map.
  private static final class Fetched<K extends Comparable<? super K>, T> extends AbstractMap<K, T> {
    private final OnDemand<K, T> items;

    Fetched(OnDemand<K, T> items) {
      this.items = items;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T get(@Nullable Object key) {
      return key == null ? null : items.find((K) key).orElse(null);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
      return get(key) != null;
    }

    @Override
    public Collection<T> values() {
      return items;
    }

    @Override
    public Set<Entry<K, T>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Entry<K, T>> iterator() {
          Stream<Entry<K, T>> entries = items.stream().map(i -> Map.entry(items.key(i), i));
          return entries.iterator();
        }

        @Override
        public int size() {
          return items.size();
        }
      };
    }
  }
}
