package org.rapporteur.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.folder.CaseVerifier;

/// Checks all evidence and the whole log of a case. It reads only, and needs no lock.
public final class Verify {
  private Verify() {}

  /// What was checked and what was found.
  ///
  /// @param unlisted objects that no entry names, as after a crash; no damage
  public record Result(
      long entries,
      long objects,
      long bytes,
      long unlisted,
      String origin,
      String root,
      List<Finding> damages) {
    public Result {
      damages = List.copyOf(damages);
    }
  }

  /// One place that was changed or is missing.
  ///
  /// @param file path below the case
  /// @param from first byte concerned
  /// @param to one past the last
  /// @param entry number of the custody entry concerned, or null
  /// @param object digest of the evidence concerned, or null
  public record Finding(
      String file,
      long from,
      long to,
      @Nullable Long entry,
      @Nullable String object,
      String message) {}

  /// @param against a checkpoint kept outside the case, if there is one
  public static Result verify(Path path, Optional<Path> against) {
    if (!CaseFolder.isCase(path)) {
      throw new LedgerException(
          Problem.NOT_A_CASE, "There is no case in " + path + ": name one with --case.");
    }
    var v = CaseVerifier.verify(path, against);
    var damages =
        v.damages().stream()
            .map(d ->
                new Finding(
                    d.file(),
                    d.from(),
                    d.to(),
                    d.entry().orElse(null),
                    d.object().map(o -> o.hex()).orElse(null),
                    d.message()))
            .toList();
    return new Result(
        v.entries(), v.objects(), v.bytes(), v.unlisted(), v.origin(), v.root(), damages);
  }
}
