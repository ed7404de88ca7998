package org.rapporteur.analyze.pairing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

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

  /// Adds the positions after one that stand under any of these keys to a buffer: whom it meets,
  /// where a list of all pairs would take too much room.
  public void after(Iterable<String> keys, int item, Buffer buffer) {
    keys.forEach(key -> under(key).after(item, buffer));
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
