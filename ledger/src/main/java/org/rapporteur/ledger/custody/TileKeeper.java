package org.rapporteur.ledger.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.ledger.disk.Disk;

/// Writes tiles and entry bundles. New ones are on the disk before the checkpoint that needs them,
/// and old partial ones go only after it: at every moment the tiles of the checkpoint are there,
/// some of them perhaps cut from a wider one.
final class TileKeeper {
  private final Disk disk;
  private final LogFiles files;
  private final Map<Integer, TilePath> partial = new HashMap<>();
  private final Set<Path> written = new LinkedHashSet<>();

  TileKeeper(Disk disk, LogFiles files) {
    this.disk = disk;
    this.files = files;
  }

  /// Writes a tile; it lasts after [#finish].
  void write(Tile tile) {
    var place = files.tile(tile.path());
    disk.replaceLater(place, tile.bytes());
    written.add(Disk.parent(place));
  }

  /// Writes a tile that is not there, and says whether it had to.
  boolean restore(Tile tile) {
    boolean missing = !Files.exists(files.tile(tile.path()));
    if (missing) {
      write(tile);
    }
    return missing;
  }

  /// Writes the partial tiles that changed and makes everything written last.
  void finish(List<Tile> partials) {
    for (var tile : partials) {
      if (!tile.path().equals(partial.get(tile.path().level()))) {
        write(tile);
      }
    }
    disk.forceDirectories(written);
    written.clear();
  }

  /// Removes the partial tiles that these replace.
  void retire(List<Tile> partials) {
    var now = new HashMap<Integer, TilePath>();
    partials.forEach(tile -> now.put(tile.path().level(), tile.path()));
    partial.forEach((level, old) -> {
      if (!old.equals(now.get(level))) {
        disk.delete(files.tile(old));
      }
      if (now.get(level) == null || now.get(level).index() != old.index()) {
        disk.delete(Disk.parent(files.tile(old)));
      }
    });
    partial.clear();
    partial.putAll(now);
  }

  /// Removes what an interrupted commit left: partial tiles other than these, and tiles that are
  /// not full yet.
  void clear(LogTail tail) throws IOException {
    var partials = tail.tiles().partial();
    partials.forEach(tile -> partial.put(tile.path().level(), tile.path()));
    for (var growing : tail.tiles().growing()) {
      disk.delete(files.tile(growing));
      clearPartial(growing);
      if (growing.index() > 0) {
        clearPartial(new TilePath(growing.level(), growing.index() - 1, TilePath.FULL));
      }
    }
  }

  private void clearPartial(TilePath full) throws IOException {
    var directory = files.tiles().resolve(full.full() + ".p");
    var kept = partial.get(full.level());
    for (var name : LogFiles.names(directory)) {
      var file = directory.resolve(name);
      if (kept == null || !file.equals(files.tile(kept))) {
        disk.delete(file);
      }
    }
    if (Files.isDirectory(directory) && LogFiles.names(directory).isEmpty()) {
      clearHidden(directory);
      disk.delete(directory);
    }
  }

  private void clearHidden(Path directory) throws IOException {
    try (var hidden = Files.newDirectoryStream(directory)) {
      hidden.forEach(disk::delete);
    }
  }
}
