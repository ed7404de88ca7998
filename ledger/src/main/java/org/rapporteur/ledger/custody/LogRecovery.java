package org.rapporteur.ledger.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.disk.Disk;
import org.rapporteur.ledger.keys.LogKey;
import org.rapporteur.model.evidence.EvidenceId;

/// Brings a log back to work after whatever happened to it.
///
/// The checkpoint divides: what stands at or below it was confirmed to somebody, so anything wrong
/// there is damage and is never repaired. What stands beyond it was confirmed to nobody: whole
/// records are kept and signed, the rest is set aside in `log/torn/` and an entry says so.
final class LogRecovery {
  private final Disk disk;
  private final LogFiles files;
  private final LogKey key;
  private final Consumer<Entry> seen;
  private final LogTail tail = new LogTail();
  private final TileKeeper tiles;
  private @Nullable Entry first;
  private @Nullable Torn torn;
  private long segmentEnd;
  private int restoredTiles;

  LogRecovery(Disk disk, LogFiles files, LogKey key, Consumer<Entry> seen) {
    this.disk = disk;
    this.files = files;
    this.key = key;
    this.seen = seen;
    this.tiles = new TileKeeper(disk, files);
  }

  /// Bytes that were never confirmed and cannot be read.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Torn(Path file, long from, byte[] bytes) {}

  /// A log that can be added to.
  ///
  /// @param tail its end
  /// @param tiles its tiles
  /// @param segmentEnd length of the last segment
  /// @param first its first entry; empty if it has none
  /// @param signed the checkpoint that was found; empty if there was none
  /// @param setAside what an interrupted write left and no entry tells of yet
  /// @param restoredTiles how many tiles were gone and are written again
  record Recovered(
      LogTail tail,
      TileKeeper tiles,
      long segmentEnd,
      Optional<Entry> first,
      Optional<Checkpoint> signed,
      List<byte[]> setAside,
      int restoredTiles) {}

  Recovered recover() throws IOException {
    var signed = checkpoint();
    long confirmed = signed.map(Checkpoint::size).orElse(0L);
    for (long number = 0; readSegment(number, signed, confirmed); number++) {
      // each segment in turn
    }
    refuseRollback();
    requireOwnLog(signed);
    setAside();
    int missing = restoredTiles;
    for (var tile : tail.tiles().partial()) {
      missing += tiles.restore(tile) ? 1 : 0;
    }
    tiles.finish(List.of());
    tiles.clear(tail);
    return new Recovered(
        tail,
        tiles,
        segmentEnd,
        Optional.ofNullable(first),
        signed,
        pendingTorn(),
        tail.size() == confirmed ? missing : 0);
  }

  private Optional<Checkpoint> checkpoint() throws IOException {
    var name = files.name(files.checkpoint());
    if (!Files.exists(files.checkpoint())) {
      boolean begun = // more than its first entry, which may be under way
          files.headSizes().stream().anyMatch(size -> size > 1)
              || Files.exists(files.segment(1))
              || Files.exists(disk.at("objects"));
      if (begun) {
        throw new Damage(name, 0, 0, "the signed head of the log is missing.").asException();
      }
      return Optional.empty();
    }
    var bytes = Files.readAllBytes(files.checkpoint());
    var note = SignedNote.parse(bytes);
    var checkpoint = note.map(SignedNote::text).flatMap(Checkpoint::parse);
    if (note.isEmpty()
        || checkpoint.isEmpty()
        || !note.get().signedBy(checkpoint.get().origin(), Set.of(key.shown()))) {
      throw new Damage(name, 0, bytes.length, "the head of the log is not signed by its key.")
          .asException();
    }
    return checkpoint;
  }

  private boolean readSegment(long number, Optional<Checkpoint> signed, long confirmed)
      throws IOException {
    var file = files.segment(number);
    boolean needed = number * Segment.ENTRIES < confirmed;
    if (!Files.exists(file)) {
      if (needed) {
        throw damage(file, 0, 0, "a segment of the log is missing.");
      }
      return false;
    }
    var bytes = Files.readAllBytes(file);
    var segment = Segment.read(bytes, number);
    if (segment.headerProblem() != null) {
      return broken(file, bytes, 0, Segment.HEADER, needed, segment.headerProblem());
    }
    for (var slot : segment.slots()) {
      var why = take(slot);
      if (why.isPresent()) {
        return broken(file, bytes, slot.from(), slot.to(), tail.size() < confirmed, why.get());
      }
      segmentEnd = slot.to();
      if (tail.size() == confirmed && signed.isPresent() && !signed.get().hasRoot(tail.root())) {
        throw damage(
            files.checkpoint(), 0, 0, "the signed root is not that of the entries of the log.");
      }
    }
    if (segment.end() < bytes.length) {
      boolean closed = confirmed >= (number + 1) * Segment.ENTRIES;
      return broken(file, bytes, segment.end(), bytes.length, closed, "bytes follow the segment.");
    }
    if (segment.slots().size() == Segment.ENTRIES) {
      return true;
    }
    if (tail.size() < confirmed) {
      throw damage(file, bytes.length, bytes.length, "the segment ends too early.");
    }
    return segment.slots().isEmpty() && broken(file, bytes, 0, bytes.length, false, "");
  }

  /// Adds what stands at the next place, or says why it cannot be.
  private Optional<String> take(Segment.Slot slot) {
    switch (slot) {
      case Segment.Slot.Broken broken -> {
        return Optional.of(broken.why());
      }
      case Segment.Slot.Erased erased ->
          tail.addErased(erased.commitment(), tile -> restoredTiles += tiles.restore(tile) ? 1 : 0);
      case Segment.Slot.Salted salted -> {
        try {
          var entry = EntryText.read(salted.entry());
          if (entry.seq() != tail.size()) {
            return Optional.of("the entry has the number of another place.");
          }
          tail.add(
              entry, salted.commitment(), tile -> restoredTiles += tiles.restore(tile) ? 1 : 0);
          first = first == null ? entry : first;
          seen.accept(entry);
        } catch (MalformedEntryException e) {
          return Optional.of(e.getMessage() + ".");
        }
      }
    }
    return Optional.empty();
  }

  private boolean broken(Path file, byte[] bytes, int from, int to, boolean confirmed, String why) {
    if (confirmed) {
      throw damage(file, from, to, why);
    }
    torn = new Torn(file, from, Arrays.copyOfRange(bytes, from, bytes.length));
    return false;
  }

  private boolean broken(
      Path file, byte[] bytes, long from, int to, boolean confirmed, String why) {
    return broken(file, bytes, (int) from, to, confirmed, why);
  }

  private LedgerException damage(Path file, long from, long to, String why) {
    return Damage.ofEntry(files.name(file), from, to, tail.size(), why).asException();
  }

  private void refuseRollback() throws IOException {
    var heads = files.headSizes();
    if (!heads.isEmpty() && heads.getLast() > tail.size()) {
      throw new Damage(
              files.name(files.checkpoint()),
              0,
              0,
              "the log ends at %d, expected at least %d.".formatted(tail.size(), heads.getLast()))
          .asException();
    }
  }

  private void requireOwnLog(Optional<Checkpoint> signed) {
    if (first == null) {
      return;
    }
    boolean own =
        first.type().equals("begin")
            && first.all("key").equals(List.of(Entry.DIGEST + key.shown().fingerprint()))
            && first.first("origin").isPresent()
            && (signed.isEmpty() || signed.map(Checkpoint::origin).equals(first.first("origin")));
    if (!own) {
      throw Damage.ofEntry(
              files.name(files.segment(0)), 0, 0, 0, "the log was begun with another key or name.")
          .asException();
    }
  }

  private void setAside() throws IOException {
    if (torn == null) {
      return;
    }
    if (tail.size() > 0 && torn.bytes().length > 0) {
      var place = files.torn(tail.size());
      for (int more = 2; Files.exists(place); more++) {
        place = files.torn(tail.size()).resolveSibling(tail.size() + "." + more);
      }
      disk.replace(place, torn.bytes());
    }
    if (torn.from() <= Segment.HEADER) {
      disk.delete(torn.file());
    } else {
      disk.truncate(torn.file(), torn.from());
    }
  }

  private List<byte[]> pendingTorn() throws IOException {
    var pending = new ArrayList<byte[]>();
    var directory = Disk.parent(files.torn(tail.size()));
    for (var name : LogFiles.names(directory)) {
      if (name.equals(Long.toString(tail.size())) || name.startsWith(tail.size() + ".")) {
        pending.add(Files.readAllBytes(directory.resolve(name)));
      }
    }
    return pending;
  }

  /// The entry that tells of what was set aside.
  static Draft restore(List<byte[]> setAside) {
    var draft =
        Draft.of("restore").note(bytes(setAside) + " bytes of an interrupted write set aside");
    for (var bytes : setAside) {
      draft = draft.output(EvidenceId.of(bytes));
    }
    return draft;
  }

  static long bytes(List<byte[]> parts) {
    return parts.stream().mapToLong(part -> part.length).sum();
  }
}
