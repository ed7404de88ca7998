package org.rapporteur.ledger.folder;

import java.util.List;
import org.rapporteur.ledger.disk.Damage;

/// What checking a case gave.
///
/// @param entries number of entries in the log
/// @param objects number of object files whose content is what was kept
/// @param bytes their content together
/// @param unlisted how many of these objects no entry names, as after a crash between keeping a
///   file and entering it; not damage
/// @param origin the log's own name; empty if its head cannot be read
/// @param root the Merkle root over the entries in base64; empty if it cannot be computed
/// @param damages everything that was changed or is missing, the first first
public record Verification(
    long entries,
    long objects,
    long bytes,
    long unlisted,
    String origin,
    String root,
    List<Damage> damages) {
  public Verification {
    damages = List.copyOf(damages);
  }

  /// Whether nothing is damaged.
  public boolean sound() {
    return damages.isEmpty();
  }
}
