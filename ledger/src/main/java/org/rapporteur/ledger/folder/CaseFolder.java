package org.rapporteur.ledger.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.custody.Beginning;
import org.rapporteur.ledger.custody.CustodyLog;
import org.rapporteur.ledger.custody.Draft;
import org.rapporteur.ledger.custody.Entry;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.disk.Disk;
import org.rapporteur.ledger.disk.Guard;
import org.rapporteur.ledger.disk.Room;
import org.rapporteur.ledger.evidence.EvidenceStore;
import org.rapporteur.ledger.keys.CaseKeys;
import org.rapporteur.model.evidence.EvidenceId;

/// A case: its evidence, its custody log and its keys in one folder, open for one writer.
///
/// Opening checks the whole log and that every object it names is there. Damage to anything that
/// was confirmed is thrown and nothing is changed; [CaseVerifier] then tells all of it. What an
/// interrupted write left is put in order, and a notice says so.
public final class CaseFolder implements AutoCloseable {
  private static final String SYMBOLS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final FolderLock lock;
  private final Disk disk;
  private final CustodyLog log;
  private final EvidenceStore evidence;

  private CaseFolder(FolderLock lock, Disk disk, CustodyLog log, EvidenceStore evidence) {
    this.lock = lock;
    this.disk = disk;
    this.log = log;
    this.evidence = evidence;
  }

  /// Opens the case in a folder, or makes one there if the folder is empty or absent.
  ///
  /// @param notices is given lines for people
  public static CaseFolder open(Path folder, InstantSource clock, Consumer<String> notices) {
    return open(folder, clock, notices, Room::on, Guard.NONE);
  }

  static CaseFolder open(
      Path folder,
      InstantSource clock,
      Consumer<String> notices,
      Function<Path, Room> room,
      Guard guard) {
    try {
      var place = folder.toAbsolutePath().normalize();
      if (isCase(place)) {
        Format.requireKnown(place);
      } else {
        requireEmpty(place);
        Files.createDirectories(place);
      }
      var lock = FolderLock.take(place);
      try {
        return locked(lock, new Disk(place, room.apply(place), guard), clock, notices);
      } catch (IOException | RuntimeException | Error e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new LedgerException(
          Problem.IO, "The case folder cannot be opened: " + e.getMessage() + ".", e);
    }
  }

  /// Whether a folder holds a case.
  public static boolean isCase(Path folder) {
    return Files.isRegularFile(folder.resolve(Format.FILE));
  }

  private static void requireEmpty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (Files.exists(folder.resolve("log")) || Files.exists(folder.resolve("objects"))) {
      throw new Damage(Format.FILE, 0, 0, "the file is missing.").asException();
    }
    try (Stream<Path> files = Files.list(folder)) {
      boolean foreign =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .anyMatch(name -> !name.startsWith(".") && !name.equals(FolderLock.FILE));
      if (foreign) {
        throw new LedgerException(
            Problem.NOT_A_CASE,
            "The folder holds other files and is not a case. Name an empty or a new folder.");
      }
    }
  }

  private static CaseFolder locked(
      FolderLock lock, Disk disk, InstantSource clock, Consumer<String> notices)
      throws IOException {
    if (!isCase(disk.folder())) {
      disk.replace(disk.at(Format.FILE), Format.current());
    }
    boolean begun = Files.exists(disk.at("log")) || Files.exists(disk.at("objects"));
    var keys =
        begun || CaseKeys.exist(disk.folder())
            ? CaseKeys.open(disk.folder())
            : CaseKeys.create(disk, clock.instant());
    var named = new LinkedHashMap<EvidenceId, Long>();
    var log =
        CustodyLog.open(
            disk, keys.log(), beginning(keys, disk), clock, notices, entry -> name(entry, named));
    try {
      var evidence = new EvidenceStore(disk, keys.address(), log.caseId());
      requireObjects(evidence, named);
      evidence.clearStaging();
      disk.prepareReserve();
      return new CaseFolder(lock, disk, log, evidence);
    } catch (IOException | RuntimeException | Error e) {
      log.close();
      throw e;
    }
  }

  private static Beginning beginning(CaseKeys keys, Disk disk) throws IOException {
    var random = new SecureRandom();
    var number = new byte[8];
    random.nextBytes(number);
    var origin = "rapporteur/" + HexFormat.of().formatHex(number);
    var draft =
        Draft.of("begin")
            .with("origin", origin)
            .with("key", "sha256:" + keys.log().shown().fingerprint())
            .with(
                "format",
                "sha256:" + EvidenceId.of(Files.readAllBytes(disk.at(Format.FILE))).hex());
    return new Beginning(origin, "C-" + word(random), "U-" + word(random), draft);
  }

  /// Eight random symbols that are not easily mistaken for one another.
  private static String word(SecureRandom random) {
    var word = new StringBuilder();
    for (int at = 0; at < 8; at++) {
      word.append(at == 4 ? "-" : "").append(SYMBOLS.charAt(random.nextInt(SYMBOLS.length())));
    }
    return word.toString();
  }

  private static void name(Entry entry, Map<EvidenceId, Long> named) {
    entry.object().ifPresent(id -> named.putIfAbsent(id, entry.seq()));
  }

  private static void requireObjects(EvidenceStore evidence, Map<EvidenceId, Long> named) {
    named.forEach((id, entry) -> {
      if (!evidence.holds(id)) {
        throw evidence.missing(id, entry).asException();
      }
    });
  }

  /// The case id, such as `C-4H9T-22KM`.
  public String caseId() {
    return log.caseId();
  }

  /// The pseudonym of the user, such as `U-7Q2M-K4ZD`.
  public String actor() {
    return log.actor();
  }

  /// The objects.
  public EvidenceStore evidence() {
    return evidence;
  }

  /// The custody log.
  public CustodyLog log() {
    return log;
  }

  /// The folder of what can be rebuilt, made if absent.
  public Path derived() {
    var derived = disk.at("derived");
    disk.makeDirectory(derived);
    return derived;
  }

  /// Finishes what was asked of the log and gives the folder back.
  @Override
  public void close() {
    try {
      log.close();
    } finally {
      lock.close();
    }
  }
}
