package org.rapporteur.analyze.pairing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Positions by the keys they share. Who shares no key is never compared, so the work grows with
/// what things have in common and not with the square of their number.
public final class KeyBlocks {
  private static final Block NOBODY = new Block();

  private final Map<String, Block> blocks = new HashMap<>();

  /// The positions under one key, in the order in which they were put.
  public static final class Block {
    private int[] items = new int[2];
    private int size;

    private void add(int item) {
      if (size == items.length) {
        items = Arrays.copyOf(items, size * 2);
      }
      items[size++] = item;
    }

    private void trim() {
      items = Arrays.copyOf(items, size);
    }

    public int size() {
      return size;
    }

    public int at(int index) {
      return items[index];
    }

    /// Adds all pairs of the block.
    public void pairs(PairList pairs) {
      for (int i = 0; i < size; i++) {
        for (int j = i + 1; j < size; j++) {
          pairs.add(items[i], items[j]);
        }
      }
    }

    private void after(int item, Buffer buffer) {
      for (int i = size - 1; i >= 0 && items[i] > item; i--) {
        buffer.add(items[i]);
      }
    }

    /// Adds the pairs of the first position with all others.
    public void star(PairList pairs) {
      for (int j = 1; j < size; j++) {
        pairs.add(items[0], items[j]);
      }
    }
  }

  /// Puts a position under a key; a position goes under one key once.
  public void put(String key, int item) {
    blocks.computeIfAbsent(key, k -> new Block()).add(item);
  }

  /// The positions under a key; none under a key that was never used.
  public Block under(String key) {
    return blocks.getOrDefault(key, NOBODY);
  }

  /// The positions under any of these keys, each once, in order.
  public IntStream under(Collection<String> keys) {
    return keys.stream()
        .map(this::under)
        .flatMapToInt(block -> Arrays.stream(block.items, 0, block.size))
        .sorted()
        .distinct();
  }

  /// Adds the positions after one that stand under any of these keys to a buffer: whom it meets,
  /// where a list of all pairs would take too much room.
  public void after(Iterable<String> keys, int item, Buffer buffer) {
    keys.forEach(key -> under(key).after(item, buffer));
  }

  /// Every pair of positions that share a key, once, key after key: who reads much about each
  /// position still has in mind what the others under a key are. The positions must have been put
  /// in order.
  public void meetOnce(Consumer<Beside> each) {
    var all = List.copyOf(blocks.values());
    int[][] keys = keys(all);
    var others = new Buffer();
    for (int key = 0; key < all.size(); key++) {
      var block = all.get(key);
      for (int i = 0; i < block.size; i++) {
        for (int j = i + 1; j < block.size; j++) {
          if (first(keys[block.items[i]], keys[block.items[j]]) == key) {
            others.add(block.items[j]);
          }
        }
        each.accept(new Beside(block.items[i], others.drain()));
      }
    }
  }

  /// The numbers of the keys of each position, in order.
  private static int[][] keys(List<Block> all) {
    int most = all.stream().mapToInt(b -> b.items[b.size - 1]).max().orElse(-1);
    int[] sizes = new int[most + 1];
    all.forEach(b -> Arrays.stream(b.items, 0, b.size).forEach(i -> sizes[i]++));
    int[][] keys = new int[most + 1][];
    Arrays.setAll(keys, i -> new int[sizes[i]]);
    Arrays.fill(sizes, 0);
    for (int key = 0; key < all.size(); key++) {
      var block = all.get(key);
      for (int i = 0; i < block.size; i++) {
        int item = block.items[i];
        keys[item][sizes[item]++] = key;
      }
    }
    return keys;
  }

  /// The first number that stands in both, each being sorted; one does.
  private static int first(int[] left, int[] right) {
    int i = 0;
    int j = 0;
    while (left[i] != right[j]) {
      if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return left[i];
  }

  /// Forgets the keys whose positions nobody wants, and gives back the room that the others do not
  /// need.
  public void keep(Predicate<Block> wanted) {
    blocks.values().removeIf(wanted.negate());
    blocks.values().forEach(Block::trim);
  }

  /// The pairs of all positions that share a key, each once; a key that more than so many share
  /// says nothing.
  public PairList pairs(int crowded) {
    var met = new PairList();
    pairs(crowded, met);
    return met;
  }

  /// Adds those pairs to others.
  public void pairs(int crowded, PairList met) {
    blocks.values().stream().filter(b -> b.size() <= crowded).forEach(b -> b.pairs(met));
  }

  public Collection<Block> blocks() {
    return blocks.values();
  }
}
