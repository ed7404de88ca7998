package org.rapporteur.ledger.custody;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.disk.Disk;
import org.rapporteur.ledger.disk.NewFile;
import org.rapporteur.ledger.keys.LogKey;

/// Commits groups of entries: segment, tiles, head, checkpoint, in this order, each on the disk
/// before the next. It signs nothing but the tree it has itself extended, so no signed head can
/// contradict an older one. One thread uses it.
final class LogWriter implements AutoCloseable {
  private final Disk disk;
  private final LogFiles files;
  private final LogKey key;
  private final String origin;
  private final LogTail tail;
  private final TileKeeper tiles;
  private final SecureRandom random = new SecureRandom();
  private @Nullable NewFile segment;
  private long segmentEnd;

  /// Whether a signed head may already stand on the disk that needs what was written.
  private boolean signing;

  LogWriter(
      Disk disk,
      LogFiles files,
      LogKey key,
      String origin,
      LogTail tail,
      TileKeeper tiles,
      long segmentEnd) {
    this.disk = disk;
    this.files = files;
    this.key = key;
    this.origin = origin;
    this.tail = tail;
    this.tiles = tiles;
    this.segmentEnd = segmentEnd;
  }

  LogTail tail() {
    return tail;
  }

  /// How many entries the next group may have: a group stays within one segment.
  int room() {
    return Segment.ENTRIES - (int) (tail.size() % Segment.ENTRIES);
  }

  /// Writes, signs and returns the head of the log with these entries in it.
  Checkpoint commit(List<Entry> group) {
    var place = files.segment(tail.size() / Segment.ENTRIES);
    long before = tail.size() % Segment.ENTRIES == 0 ? 0 : segmentEnd;
    long sizeBefore = tail.size();
    try {
      writeSegment(place, group);
      return sign(sizeBefore);
    } catch (LedgerException e) {
      if (e.problem() == Problem.DISK_FULL && sizeBefore > 0 && !signing) {
        close();
        disk.giveBack(place, before);
      }
      throw e;
    }
  }

  private void writeSegment(Path place, List<Entry> group) {
    var bytes = new ArrayList<byte[]>();
    boolean begins = tail.size() % Segment.ENTRIES == 0;
    if (begins) {
      bytes.add(Segment.header(tail.size() / Segment.ENTRIES));
    }
    for (var entry : group) {
      var salt = new byte[Segment.SALT];
      random.nextBytes(salt);
      var text = EntryText.write(entry.fields());
      bytes.add(Segment.record(salt, text));
      tail.add(entry, Merkle.commitment(salt, text), tiles::write);
    }
    var all = join(bytes);
    var file = open(place, begins);
    file.write(all, all.length);
    file.force();
    if (begins) {
      disk.forceDirectories(List.of(Disk.parent(place)));
    }
    segmentEnd = begins ? all.length : segmentEnd + all.length;
  }

  private NewFile open(Path place, boolean begins) {
    if (begins) {
      close();
      disk.makeDirectory(Disk.parent(place));
      segment = disk.create(place);
    } else if (segment == null) {
      segment = disk.extend(place);
    }
    return segment;
  }

  private static byte[] join(List<byte[]> parts) {
    var all = new byte[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (var part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /// Signs the tree as it now stands; `before` is the size that was signed last.
  Checkpoint sign(long before) {
    if (before == 0) {
      disk.replace(files.key(SignedNote.keyName(origin, key.shown())), key.shown().pem());
    }
    var partials = tail.tiles().partial();
    tiles.finish(partials);
    var checkpoint = Checkpoint.of(origin, tail.size(), tail.root());
    var note = SignedNote.sign(checkpoint.text(), origin, key);
    signing = true;
    if (tail.headDue()) {
      disk.replace(files.head(tail.size()), note);
      tail.headKept();
    }
    disk.replace(files.checkpoint(), note);
    tiles.retire(partials);
    signing = false;
    return checkpoint;
  }

  @Override
  public void close() {
    if (segment != null) {
      segment.close();
      segment = null;
    }
  }
}
