package org.rapporteur.ledger.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.disk.Disk;

/// The opened keys of a case.
///
/// @param address names objects
/// @param log signs the log
public record CaseKeys(AddressKey address, LogKey log) {
  private static final String SLOT = "keys/slots/open";
  private static final String RING = "keys/ring";
  private static final String ADDRESS = "address";
  private static final String LOG_SIGN = "log-sign";

  /// Whether the folder has a ring.
  public static boolean exist(Path folder) {
    return Files.exists(folder.resolve(RING));
  }

  /// Makes new keys in a folder that has none. A root key left by an interrupted start is used.
  public static CaseKeys create(Disk disk, Instant now) {
    var root =
        Files.exists(disk.at(SLOT))
            ? slot(disk.folder(), CaseKeys::refuse)
            : Optional.<byte[]>empty();
    var secret = root.orElseGet(() -> Primitives.random(32));
    if (root.isEmpty()) {
      disk.replace(disk.at(SLOT), OpenSlot.write(secret, now));
    }
    var address = Primitives.random(32);
    var log = LogKey.random();
    var wrapping = Primitives.wrappingKey(secret);
    var ring = line(wrapping, ADDRESS, address) + line(wrapping, LOG_SIGN, log.stored());
    disk.replace(disk.at(RING), ring.getBytes(StandardCharsets.UTF_8));
    return new CaseKeys(new AddressKey(address), log);
  }

  /// Opens the keys; damage is thrown.
  public static CaseKeys open(Path folder) {
    return inspect(folder, CaseKeys::refuse)
        .orElseThrow(() -> new Damage(RING, 0, 0, "the keys cannot be opened.").asException());
  }

  private static void refuse(Damage damage) {
    throw damage.asException();
  }

  /// Opens slot and ring record by record and tells of every damage; empty if a key is missing.
  public static Optional<CaseKeys> inspect(Path folder, Consumer<Damage> found) {
    var ring = read(folder, RING, found);
    var root = slot(folder, found);
    if (ring.isEmpty() || root.isEmpty()) {
      return Optional.empty();
    }
    var broken = new ArrayList<Damage>();
    var keys = unwrap(Primitives.wrappingKey(root.get()), ring.get(), broken::add);
    broken.forEach(found);
    var address = keys.get(ADDRESS);
    var log = keys.get(LOG_SIGN);
    if (address == null || log == null || log.length != 64) {
      if (broken.isEmpty()) {
        found.accept(new Damage(RING, 0, ring.get().length, "a key is missing from the ring."));
      }
      return Optional.empty();
    }
    return Optional.of(new CaseKeys(new AddressKey(address), LogKey.ofStored(log)));
  }

  private static Optional<byte[]> slot(Path folder, Consumer<Damage> found) {
    var slot = read(folder, SLOT, found);
    var root = slot.flatMap(OpenSlot::read);
    if (slot.isPresent() && root.isEmpty()) {
      found.accept(
          new Damage(SLOT, 0, slot.get().length, "the slot was changed; it opens no key."));
    }
    return root;
  }

  private static Map<String, byte[]> unwrap(
      SecretKey wrapping, byte[] ring, Consumer<Damage> found) {
    var keys = new HashMap<String, byte[]>();
    var text = new String(ring, StandardCharsets.ISO_8859_1);
    int brokenFrom = -1;
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from) + 1;
      var line = end == 0 ? text.substring(from) : text.substring(from, end);
      if (unwrapLine(wrapping, line, keys)) {
        broken(brokenFrom, from, found);
        brokenFrom = -1;
      } else if (brokenFrom < 0) {
        brokenFrom = from;
      }
      from += line.length();
    }
    broken(brokenFrom, text.length(), found);
    return keys;
  }

  /// Tells of lines that do not open; a changed byte may have made two of one.
  private static void broken(int from, int to, Consumer<Damage> found) {
    if (from >= 0) {
      found.accept(new Damage(RING, from, to, "this key of the ring does not open."));
    }
  }

  private static boolean unwrapLine(SecretKey wrapping, String line, Map<String, byte[]> keys) {
    int colon = line.indexOf(": ");
    if (colon < 0 || !line.endsWith("\n")) {
      return false;
    }
    var name = line.substring(0, colon);
    var wrapped = line.substring(colon + 2, line.length() - 1);
    try {
      var sealed = Base64.getDecoder().decode(wrapped);
      boolean canonical = Base64.getEncoder().encodeToString(sealed).equals(wrapped);
      return canonical && keys.put(name, Primitives.unseal(wrapping, name, sealed)) == null;
    } catch (IllegalArgumentException | AEADBadTagException e) {
      return false;
    }
  }

  private static String line(SecretKey wrapping, String name, byte[] key) {
    return name
        + ": "
        + Base64.getEncoder().encodeToString(Primitives.seal(wrapping, name, key))
        + "\n";
  }

  private static Optional<byte[]> read(Path folder, String file, Consumer<Damage> found) {
    try {
      return Optional.of(Files.readAllBytes(folder.resolve(file)));
    } catch (IOException e) {
      found.accept(new Damage(file, 0, 0, "the file is missing or cannot be read."));
      return Optional.empty();
    }
  }
}
