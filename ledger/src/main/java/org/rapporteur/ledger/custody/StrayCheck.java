package org.rapporteur.ledger.custody;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.model.evidence.EvidenceId;

/// Finds files in `log/` that do not belong there, and checks what was set aside after a crash.
/// What a commit under way may have written already (wider tiles, a next segment) is let be if it
/// agrees with the tree.
final class StrayCheck {
  private static final String STRANGE = "this file does not belong to the log.";

  private final LogFiles files;
  private final long size;
  private final Consumer<Damage> found;
  private long written;

  StrayCheck(LogFiles files, long size, Consumer<Damage> found) {
    this.files = files;
    this.size = size;
    this.found = found;
  }

  /// Tells how many records there are by now.
  interface Written {
    long now() throws IOException;
  }

  /// Looks at every file in `log/`.
  ///
  /// @param restored digests of what was set aside, by the number of the entry that tells of it
  void check(Map<Long, Set<String>> restored, Written records) throws IOException {
    var torn = new HashMap<Long, Set<String>>();
    var all = list();
    written = Math.max(size, records.now());
    for (var file : all) {
      try {
        check(file, torn);
      } catch (NoSuchFileException e) {
        // replaced in the meantime by a process that writes
      }
    }
    restored.forEach((seq, digests) -> {
      if (!torn.getOrDefault(seq, Set.of()).containsAll(digests)) {
        found.accept(
            Damage.ofEntry(
                files.name(files.torn(seq)),
                0,
                0,
                seq,
                "what was set aside is missing or changed."));
      }
    });
    torn.keySet().stream()
        .filter(seq -> seq != size && !restored.containsKey(seq))
        .forEach(seq -> found.accept(new Damage(files.name(files.torn(seq)), 0, 0, STRANGE)));
  }

  private List<Path> list() throws IOException {
    for (int attempt = 1; ; attempt++) {
      try (Stream<Path> all = Files.walk(files.log())) {
        return all.filter(Files::isRegularFile)
            .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
            .sorted()
            .toList();
      } catch (NoSuchFileException | UncheckedIOException e) {
        if (attempt == 20) {
          throw e;
        }
      }
    }
  }

  private void check(Path file, Map<Long, Set<String>> torn) throws IOException {
    var parts = files.log().relativize(file).toString().replace('\\', '/').split("/", 2);
    var rest = parts.length > 1 ? parts[1] : "";
    boolean known =
        switch (parts[0]) {
          case "checkpoint" -> rest.isEmpty();
          case "heads" -> rest.matches("[1-9][0-9]{0,17}");
          case "keys" -> true; // looked at with the keys
          case "private" -> isSegment(rest);
          case "tile" -> isTile(file, rest);
          case "torn" -> isTorn(file, rest, torn);
          default -> false;
        };
    if (!known) {
      found.accept(new Damage(files.name(file), 0, Files.size(file), STRANGE));
    }
  }

  private boolean isSegment(String rest) {
    return TilePath.parse("0/" + rest)
        .filter(place -> place.width() == TilePath.FULL && place.index() <= written >> 8)
        .isPresent();
  }

  private boolean isTile(Path file, String rest) throws IOException {
    var path = TilePath.parse(rest);
    if (path.isEmpty()) {
      return false;
    }
    var tile = path.get();
    long full = hashes(tile, size) >> 8;
    if (tile.index() < full) {
      return tile.width() == TilePath.FULL
          || (tile.index() == full - 1 && agrees(file, tile.withWidth(TilePath.FULL)));
    }
    int width = (int) (hashes(tile, size) & 0xff);
    if (tile.index() == full && width > 0) {
      return tile.width() == width || agrees(file, tile.withWidth(width));
    }
    // Of a group that a full disk made fail only tiles may be left; a group ends with its segment.
    long possible = ((written >> 8) + 1) << 8;
    return tile.index() << 8 < hashes(tile, possible);
  }

  /// Number of hashes on the level of a tile in a tree of some size.
  private static long hashes(TilePath tile, long size) {
    return size >> (8 * Math.max(0, tile.level()));
  }

  /// Whether a tile that a commit left begins like the one that counts.
  private boolean agrees(Path file, TilePath counting) throws IOException {
    var other = files.tile(counting);
    return !Files.exists(other) || beginAlike(Files.readAllBytes(file), Files.readAllBytes(other));
  }

  private static boolean beginAlike(byte[] one, byte[] other) {
    int common = Math.min(one.length, other.length);
    return Arrays.equals(one, 0, common, other, 0, common);
  }

  private boolean isTorn(Path file, String rest, Map<Long, Set<String>> torn) throws IOException {
    if (!rest.matches("[1-9][0-9]{0,17}(\\.[2-9])?")) {
      return false;
    }
    long seq = Long.parseLong(rest.replaceFirst("\\..*", ""));
    torn.computeIfAbsent(seq, s -> new HashSet<>())
        .add(Entry.DIGEST + EvidenceId.of(Files.readAllBytes(file)).hex());
    return true;
  }
}
