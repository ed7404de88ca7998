package org.rapporteur.ledger.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.disk.Disk;
import org.rapporteur.ledger.keys.LogPublicKey;

/// The public keys of a log: those in `log/keys`, the one in the ring, and those the log announces
/// must be the same.
final class KeyCheck {
  private final LogFiles files;
  private final Optional<LogPublicKey> ring;
  private final Consumer<Damage> found;
  private final Map<String, LogPublicKey> shown = new LinkedHashMap<>();

  KeyCheck(LogFiles files, Optional<LogPublicKey> ring, Consumer<Damage> found) throws IOException {
    this.files = files;
    this.ring = ring;
    this.found = found;
    var directory = Disk.parent(files.key(""));
    for (var name : LogFiles.names(directory)) {
      var bytes = Files.readAllBytes(directory.resolve(name));
      var key = LogPublicKey.ofPem(bytes);
      if (key.isPresent() && name.endsWith(".pem")) {
        shown.put(name.substring(0, name.length() - 4), key.get());
      } else {
        found.accept(
            new Damage(
                files.name(directory.resolve(name)),
                0,
                bytes.length,
                "this is no key of the log."));
      }
    }
  }

  /// All keys a head may be signed with.
  Set<LogPublicKey> all() {
    var all = new LinkedHashSet<>(shown.values());
    ring.ifPresent(all::add);
    return all;
  }

  /// Compares the keys with what the log itself says of them.
  void compare(String origin, ChainCheck chain) {
    shown.forEach((name, key) -> {
      boolean announced = !chain.begun() || chain.announces(key.fingerprint());
      if (!announced || !name.equals(SignedNote.keyName(origin, key))) {
        found.accept(
            new Damage(
                files.name(files.key(name)),
                0,
                key.pem().length,
                "the log announces no such key."));
      }
    });
    ring.ifPresent(key -> {
      if (chain.begun() && !chain.announces(key.fingerprint())) {
        found.accept(new Damage("keys/ring", 0, 0, "the log announces no such key."));
      }
      var pem = files.key(SignedNote.keyName(origin, key));
      if (!shown.containsValue(key) && !Files.exists(pem)) {
        found.accept(new Damage(files.name(pem), 0, 0, "the public key of the log is missing."));
      }
    });
  }
}
