package org.rapporteur.ledger.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.keys.LogPublicKey;

/// Checks a whole log without trusting any part of it, and names every damage: the three copies of
/// each entry, the chain of entries, the tiles above, the root and its signature, the heads that
/// were kept, the keys, and files that do not belong. It needs no lock and changes nothing.
public final class LogVerifier {
  private final LogFiles files;
  private final Consumer<Damage> found;
  private final KeyCheck keys;
  private final HeadReader heads;
  private final ChainCheck chain;
  private final Frontier frontier = new Frontier();
  private final TileStack upper = new TileStack();
  private LocalDate day = LocalDate.MIN;
  private boolean complete = true;
  private boolean afterGap;

  /// What was made out.
  ///
  /// @param head the signed head, if it is sound
  /// @param size number of entries checked
  /// @param root root of the entries in base64, if none is lost
  /// @param caseId the case, if any entry can be read
  public record Verified(
      Optional<Checkpoint> head, long size, Optional<String> root, Optional<String> caseId) {}

  /// @param ring the log key in the ring of the case, if it could be opened
  /// @param seen is given every entry that can be read
  public LogVerifier(
      Path folder, Optional<LogPublicKey> ring, Consumer<Damage> found, Consumer<Entry> seen)
      throws IOException {
    this.files = new LogFiles(folder);
    this.found = found;
    this.keys = new KeyCheck(files, ring, found);
    this.heads = new HeadReader(keys.all(), found);
    this.chain = new ChainCheck(found, seen);
  }

  /// Checks everything.
  ///
  /// @param against a checkpoint of this log that was kept elsewhere
  public Verified verify(Optional<Path> against) throws IOException {
    // In this order, because another process may be writing: what is read later is never behind.
    var kept = new HeadCheck(files, heads, found);
    long written = written();
    var head = heads.read(files.checkpoint(), files.name(files.checkpoint()));
    long size = head.map(Checkpoint::size).orElse(written);
    if (against.isPresent()) {
      kept.against(against.get());
    }
    for (long number = 0; number * Segment.ENTRIES < size; number++) {
      checkSegment(number, (int) Math.min(Segment.ENTRIES, size - number * Segment.ENTRIES), kept);
    }
    if (complete) {
      for (var tile : upper.partial()) {
        compareUpper(tile);
      }
    }
    var root = root();
    head.ifPresent(signed -> root.ifPresent(ours -> compareRoot(signed, ours)));
    if (head.isPresent()) {
      keys.compare(head.get().origin(), chain);
      kept.compare(head.get(), written);
    }
    if (size > 0) {
      new StrayCheck(files, size, found).check(chain.restored(), this::written);
    }
    return new Verified(
        head, size, root.map(hash -> Checkpoint.of("", 0, hash).root()), chain.caseId());
  }

  private Optional<byte[]> root() {
    return complete ? Optional.of(frontier.root()) : Optional.empty();
  }

  /// Number of records in the segments, signed or not.
  private long written() throws IOException {
    long records = 0;
    for (long number = 0; Files.exists(files.segment(number)); number++) {
      if (Files.exists(files.segment(number + 1))) {
        records += Segment.ENTRIES;
      } else {
        var last = Segment.read(Files.readAllBytes(files.segment(number)), number);
        records +=
            last.slots().stream().filter(slot -> !(slot instanceof Segment.Slot.Broken)).count();
      }
    }
    return records;
  }

  private void checkSegment(long number, int width, HeadCheck kept) throws IOException {
    var name = files.name(files.segment(number));
    var leaves = new CopyCheck(files, found).check(number, width);
    long seq = number * Segment.ENTRIES;
    for (var leaf : leaves) {
      var entry = chain.check(seq, name, leaf.slot());
      seq++;
      var hash = leaf.hash();
      complete &= hash != null;
      if (complete && hash != null) {
        frontier.add(hash.bytes());
        upper.addLeaf(hash.bytes(), this::compareUpper);
      }
      boolean due = beginsDay(entry) || seq % 1000 == 0;
      kept.passed(seq, entry.map(Entry::at).orElse(null), due, this::root);
    }
  }

  /// Whether a day begins here. After an entry that cannot be read nobody knows, so none begins.
  private boolean beginsDay(Optional<Entry> entry) {
    if (entry.isEmpty()) {
      afterGap = true;
      return false;
    }
    var today = LocalDate.ofInstant(entry.get().at(), ZoneOffset.UTC);
    boolean begins = today.isAfter(day) && !afterGap;
    day = today.isAfter(day) ? today : day;
    afterGap = false;
    return begins;
  }

  private void compareUpper(Tile ours) {
    if (ours.path().level() < 1) {
      return;
    }
    try {
      var stored = new TileReader(files, found).read(ours.path());
      var runs = new DamageRuns(found);
      for (int at = 0; at < ours.hashes().size(); at++) {
        var hash = stored.at(at);
        if (hash != null && !hash.equals(Hash.of(ours.hashes().get(at)))) {
          runs.add(stored.wrong(at, "the hash is not that of the tile below."));
        }
      }
      runs.end();
    } catch (IOException e) {
      found.accept(
          new Damage(files.name(files.tile(ours.path())), 0, 0, "the tile cannot be read."));
    }
  }

  private void compareRoot(Checkpoint signed, byte[] ours) {
    if (!signed.hasRoot(ours)) {
      found.accept(
          new Damage(
              files.name(files.checkpoint()),
              0,
              0,
              "the signed root is not that of the %d entries.".formatted(signed.size())));
    }
  }
}
