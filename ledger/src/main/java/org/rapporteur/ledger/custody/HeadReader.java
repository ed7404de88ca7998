package org.rapporteur.ledger.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.keys.LogPublicKey;

/// Reads signed heads for verification.
///
/// @param keys the keys of the log
record HeadReader(Collection<LogPublicKey> keys, Consumer<Damage> found) {
  /// The checkpoint in a file, if it is whole and signed by one of the keys.
  Optional<Checkpoint> read(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      found.accept(new Damage(name, 0, 0, "the signed head of the log is missing."));
      return Optional.empty();
    }
    var bytes = Files.readAllBytes(file);
    var note = SignedNote.parse(bytes);
    var checkpoint = note.map(SignedNote::text).flatMap(Checkpoint::parse);
    if (note.isEmpty() || checkpoint.isEmpty()) {
      found.accept(new Damage(name, 0, bytes.length, "this is not the head of a log."));
      return Optional.empty();
    }
    if (!note.get().signedBy(checkpoint.get().origin(), keys)) {
      found.accept(
          new Damage(name, 0, bytes.length, "the head is not signed by the key of this log."));
      return Optional.empty();
    }
    return checkpoint;
  }
}
