package org.rapporteur.ledger.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.disk.Disk;
import org.rapporteur.ledger.keys.AddressKey;
import org.rapporteur.ledger.keys.Sha256;
import org.rapporteur.model.evidence.EvidenceId;

/// The objects of one case. What [#put] returned is on the disk; what [#open] hands out is checked
/// against its digest. Any number of threads may use it.
public final class EvidenceStore {
  private static final int BLOCK = 1 << 16;
  private static final long ROOM_EVERY = 1L << 24;

  private final Disk disk;
  private final ObjectPlaces places;
  private final AtomicLong staged = new AtomicLong();

  public EvidenceStore(Disk disk, AddressKey key, String caseId) {
    this.disk = disk;
    this.places = new ObjectPlaces(disk.folder(), key, caseId);
  }

  /// Removes what interrupted writing left behind. Only for the one writer, before it begins.
  public void clearStaging() throws IOException {
    if (!Files.isDirectory(places.staging())) {
      return;
    }
    try (Stream<Path> left = Files.list(places.staging())) {
      left.forEach(disk::delete);
    }
  }

  /// Keeps everything the stream gives. When this returns, the bytes are on the disk. The same
  /// bytes put twice under one kind are kept once.
  public Kept put(ObjectKind kind, InputStream content) throws IOException {
    disk.requireRoom();
    disk.makeDirectory(places.staging());
    var staging = places.staging().resolve(Long.toString(staged.incrementAndGet()));
    try {
      var kept = stage(kind, content, staging);
      var place = places.of(kind, kept.id());
      boolean fresh = !Files.exists(place);
      if (fresh) {
        disk.makeDirectory(Disk.parent(place));
        disk.move(staging, place);
      }
      disk.forceDirectories(List.of(Disk.parent(place)));
      return new Kept(kept.id(), kept.size(), fresh);
    } finally {
      Files.deleteIfExists(staging);
    }
  }

  /// The object these bytes are already kept as, if there is one; nothing is written.
  public Optional<Kept> recognize(ObjectKind kind, InputStream content) throws IOException {
    var digest = Sha256.begin();
    var block = new byte[BLOCK];
    long size = 0;
    for (int read; (read = content.readNBytes(block, 0, BLOCK)) > 0; size += read) {
      digest.update(block, 0, read);
    }
    var id = new EvidenceId(HexFormat.of().formatHex(digest.digest()));
    return Files.exists(places.of(kind, id))
        ? Optional.of(new Kept(id, size, false))
        : Optional.empty();
  }

  private Kept stage(ObjectKind kind, InputStream content, Path staging) throws IOException {
    var digest = Sha256.begin();
    var block = new byte[BLOCK];
    long size = 0;
    try (var file = disk.create(staging)) {
      file.write(new ObjectContainer(kind, 0).header(), ObjectContainer.HEADER);
      for (int read; (read = content.readNBytes(block, 0, BLOCK)) > 0; size += read) {
        if (size % ROOM_EVERY == 0) {
          disk.requireRoom();
        }
        digest.update(block, 0, read);
        file.write(block, read);
      }
      file.overwrite(0, new ObjectContainer(kind, size).header());
      disk.seal(staging);
      file.force();
    }
    return new Kept(new EvidenceId(HexFormat.of().formatHex(digest.digest())), size, true);
  }

  /// The bytes of an object, checked as they are read: a changed object ends in a [LedgerException]
  /// instead of its last byte.
  public Optional<InputStream> open(EvidenceId id) {
    return places.find(id).map(place -> open(place, id));
  }

  private InputStream open(Path place, EvidenceId id) {
    try {
      long size = Files.size(place);
      var stream = Files.newInputStream(place);
      var header = ObjectContainer.read(stream.readNBytes(ObjectContainer.HEADER), size);
      if (header instanceof ObjectContainer.Header.Refused refused) {
        stream.close();
        throw damage(place, refused.from(), refused.to(), id, refused.why()).asException();
      }
      return new CheckedContent(
          stream, id, damage(place, ObjectContainer.HEADER, size, id, ObjectCheck.CHANGED));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// All bytes of an object that fits into memory.
  public Optional<byte[]> bytes(EvidenceId id) {
    return open(id)
        .map(content -> {
          try (content) {
            return content.readAllBytes();
          } catch (IOException e) {
            throw unreadable(e);
          }
        });
  }

  /// Whether the object is here.
  public boolean holds(EvidenceId id) {
    return places.find(id).isPresent();
  }

  /// The damage that an entry names an object which is not here.
  public Damage missing(EvidenceId id, long entry) {
    return new Damage(
        Disk.name(disk.folder(), places.of(ObjectKind.EVIDENCE, id)),
        0,
        0,
        Optional.of(entry),
        Optional.of(id),
        ObjectCheck.MISSING);
  }

  private Damage damage(Path place, long from, long to, EvidenceId id, String why) {
    return new Damage(
        Disk.name(disk.folder(), place), from, to, Optional.empty(), Optional.of(id), why);
  }

  private static LedgerException unreadable(IOException e) {
    var why = e instanceof NoSuchFileException ? "An object is gone." : "An object cannot be read.";
    return new LedgerException(Problem.IO, why, e);
  }
}
