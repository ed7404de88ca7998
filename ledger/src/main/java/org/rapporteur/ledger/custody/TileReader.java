package org.rapporteur.ledger.custody;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.disk.Damage;

/// Reads tiles for verification. A tile may be cut from a wider one, as while a commit is under
/// way.
record TileReader(LogFiles files, Consumer<Damage> found) {

  /// The hashes of one stored tile, in an entry bundle those of its leaves; null where one cannot
  /// be read.
  ///
  /// @param file its name in the case folder
  /// @param path the tile that was asked for
  record Stored(String file, TilePath path, List<@Nullable Hash> hashes) {
    @Nullable Hash at(int place) {
      return place < hashes.size() ? hashes.get(place) : null;
    }

    /// The damage that one hash is not the right one.
    Damage wrong(int place, String why) {
      long from = (long) place * path.stride();
      return Damage.ofEntry(file, from, from + path.stride(), entry(place), why);
    }

    private long entry(int place) {
      return path.firstEntry() + ((long) place << (8 * Math.max(0, path.level())));
    }
  }

  /// The hashes of a tile; damage to its form is told.
  Stored read(TilePath tile) throws IOException {
    var hashes = new ArrayList<@Nullable Hash>();
    var exact = files.tile(tile);
    var place = place(tile);
    if (place.isEmpty()) {
      var missing = new Stored(files.name(exact), tile, hashes);
      found.accept(Damage.ofEntry(missing.file(), 0, 0, tile.firstEntry(), "the tile is missing."));
      return missing;
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(place.get());
    } catch (NoSuchFileException e) {
      return read(tile); // just replaced by a wider one
    }
    var stored = new Stored(files.name(place.get()), tile, hashes);
    int stride = tile.stride();
    int whole = Math.min(tile.width(), bytes.length / stride);
    for (int at = 0; at < whole; at++) {
      hashes.add(element(stored, bytes, at));
    }
    if (whole < tile.width()) {
      found.accept(
          Damage.ofEntry(
              stored.file(),
              (long) whole * stride,
              bytes.length,
              stored.entry(whole),
              "the tile ends too early."));
    }
    long expected = (long) tile.width() * stride;
    if (place.get().equals(exact) && bytes.length > expected) {
      found.accept(
          Damage.ofEntry(
              stored.file(),
              expected,
              bytes.length,
              stored.entry(whole - 1),
              "bytes follow the tile."));
    }
    return stored;
  }

  private @Nullable Hash element(Stored stored, byte[] bytes, int at) {
    int from = at * stored.path().stride();
    if (stored.path().level() != TilePath.ENTRIES) {
      return Hash.of(Arrays.copyOfRange(bytes, from, from + 32));
    }
    if (ByteBuffer.wrap(bytes).getShort(from) != 32) {
      found.accept(stored.wrong(at, "the length of a commitment is 32."));
      return null;
    }
    return Hash.ofLeaf(Arrays.copyOfRange(bytes, from + 2, from + 34));
  }

  private Optional<Path> place(TilePath tile) {
    for (int width = tile.width(); width <= TilePath.FULL; width++) {
      var place = files.tile(tile.withWidth(width));
      if (Files.exists(place)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
