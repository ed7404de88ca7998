package org.rapporteur.ledger.disk;

import java.util.Optional;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.model.evidence.EvidenceId;

/// A place in a case folder where something was changed or is missing.
///
/// @param file path below the case folder, with `/` between its parts
/// @param from first byte concerned
/// @param to the byte after the last; equal to `from` where bytes are missing
/// @param entry the custody entry concerned, the first of several
/// @param object the evidence concerned
/// @param message what is wrong there, for people
public record Damage(
    String file,
    long from,
    long to,
    Optional<Long> entry,
    Optional<EvidenceId> object,
    String message) {

  /// Damage that concerns neither one entry nor one object.
  public Damage(String file, long from, long to, String message) {
    this(file, from, to, Optional.empty(), Optional.empty(), message);
  }

  /// Damage to what is kept of one entry.
  public static Damage ofEntry(String file, long from, long to, long entry, String message) {
    return new Damage(file, from, to, Optional.of(entry), Optional.empty(), message);
  }

  /// This damage as the reason why the folder is not opened.
  public LedgerException asException() {
    return new LedgerException(
        Problem.DAMAGE,
        this
            + " Nothing was changed. Compare the folder with your replica or backup before you go"
            + " on.");
  }

  /// One line for people.
  @Override
  public String toString() {
    var line = new StringBuilder(file);
    if (to > from) {
      line.append(", bytes ").append(from).append(" to ").append(to);
    }
    entry.ifPresent(seq -> line.append(", entry ").append(seq));
    object.ifPresent(id -> line.append(", object ").append(id.hex()));
    return line.append(": ").append(message).toString();
  }
}
