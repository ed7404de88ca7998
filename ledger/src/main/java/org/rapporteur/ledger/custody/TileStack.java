package org.rapporteur.ledger.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The rightmost tile of every level of a growing tree. A tile that is full is handed out, and its
/// root becomes one hash of the level above; a partial tile is never hashed upward.
final class TileStack {
  private final List<Level> levels = new ArrayList<>();

  TileStack() {
    levels.add(new Level(TilePath.ENTRIES));
  }

  /// One level.
  private static final class Level {
    private final int number;
    private final List<byte[]> hashes = new ArrayList<>();
    private long index;

    Level(int number) {
      this.number = number;
    }

    Tile tile() {
      return new Tile(new TilePath(number, index, hashes.size()), hashes);
    }
  }

  /// Adds one entry by its commitment.
  void add(byte[] commitment, Consumer<Tile> full) {
    put(0, commitment, full);
    addLeaf(Merkle.leaf(commitment), full);
  }

  /// Adds one entry of which only the leaf hash is known; its entry bundle is not built.
  void addLeaf(byte[] leafHash, Consumer<Tile> full) {
    put(1, leafHash, full);
  }

  private void put(int at, byte[] hash, Consumer<Tile> full) {
    if (at == levels.size()) {
      levels.add(new Level(at - 1));
    }
    var level = levels.get(at);
    level.hashes.add(hash);
    if (level.hashes.size() < TilePath.FULL) {
      return;
    }
    full.accept(level.tile());
    var root = Merkle.root(level.hashes);
    level.hashes.clear();
    level.index++;
    if (level.number != TilePath.ENTRIES) {
      put(at + 1, root, full);
    }
  }

  /// The tiles that are not full, as they stand.
  List<Tile> partial() {
    return levels.stream().filter(level -> !level.hashes.isEmpty()).map(Level::tile).toList();
  }

  /// The place of every level's next tile, whether something stands in it or not, as its full path.
  List<TilePath> growing() {
    return levels.stream()
        .map(level -> new TilePath(level.number, level.index, TilePath.FULL))
        .toList();
  }
}
