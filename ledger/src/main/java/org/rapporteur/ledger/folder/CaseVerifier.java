package org.rapporteur.ledger.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.LedgerException;
import org.rapporteur.ledger.LedgerException.Problem;
import org.rapporteur.ledger.custody.Checkpoint;
import org.rapporteur.ledger.custody.Entry;
import org.rapporteur.ledger.custody.LogVerifier;
import org.rapporteur.ledger.disk.Damage;
import org.rapporteur.ledger.evidence.ObjectCheck;
import org.rapporteur.ledger.keys.AddressKey;
import org.rapporteur.ledger.keys.CaseKeys;
import org.rapporteur.model.evidence.EvidenceId;

/// Checks every byte of a case that is not derived, and names all damage. It takes no lock, changes
/// nothing and may run while another process writes.
public final class CaseVerifier {
  private final Path folder;
  private final Set<Damage> damages = new LinkedHashSet<>();
  private final Map<EvidenceId, Long> required = new LinkedHashMap<>();
  private final Map<EvidenceId, Long> named = new LinkedHashMap<>();
  private @Nullable Entry lastFormat;

  private CaseVerifier(Path folder) {
    this.folder = folder;
  }

  /// Checks the case in a folder.
  ///
  /// @param against a checkpoint of the case that was kept elsewhere: shows that the log was rolled
  ///   back or rewritten
  public static Verification verify(Path folder, Optional<Path> against) {
    try {
      return new CaseVerifier(folder.toAbsolutePath().normalize()).verify(against);
    } catch (IOException e) {
      throw new LedgerException(
          Problem.IO, "The case cannot be read to its end: " + e.getMessage() + ".", e);
    }
  }

  private Verification verify(Optional<Path> against) throws IOException {
    requireCase();
    against.ifPresent(CaseVerifier::requireFile);
    var keys = CaseKeys.inspect(folder, damages::add);
    var log =
        new LogVerifier(folder, keys.map(held -> held.log().shown()), damages::add, this::learn)
            .verify(against);
    checkFormat();
    Optional<AddressKey> address =
        log.caseId().isPresent() ? keys.map(CaseKeys::address) : Optional.empty();
    var objects =
        new ObjectCheck(folder, address, log.caseId().orElse(""), damages::add)
            .check(required, named);
    return new Verification(
        log.size(),
        objects.objects(),
        objects.bytes(),
        objects.unlisted(),
        log.head().map(Checkpoint::origin).orElse(""),
        log.root().orElse(""),
        List.copyOf(new ArrayList<>(damages)));
  }

  private void requireCase() {
    if (!CaseFolder.isCase(folder) && !Files.isDirectory(folder.resolve("log"))) {
      throw new LedgerException(Problem.NOT_A_CASE, "There is no case in this folder.");
    }
  }

  private static void requireFile(Path kept) {
    if (!Files.isRegularFile(kept)) {
      throw new IllegalArgumentException("the checkpoint to compare with is not there");
    }
  }

  private void learn(Entry entry) {
    entry.object().ifPresent(id -> required.putIfAbsent(id, entry.seq()));
    for (var key : List.of("input", "output", "input-list")) {
      entry.digests(key).forEach(id -> named.putIfAbsent(id, entry.seq()));
    }
    if (entry.first("format").isPresent()) {
      lastFormat = entry;
    }
  }

  /// Compares `FORMAT` with the digest in the newest entry that gives one. A newer format is only
  /// refused if the file is what the log says; else a flipped bit would pass for it.
  private void checkFormat() throws IOException {
    var file = folder.resolve(Format.FILE);
    var bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    var actual = List.of("sha256:" + EvidenceId.of(bytes).hex());
    var says = lastFormat;
    if (says != null && !says.all("format").equals(actual)) {
      damages.add(
          Damage.ofEntry(
              Format.FILE, 0, bytes.length, says.seq(), "the file is not the one the log names."));
      return;
    }
    Format.parse(bytes).ifPresent(Format::requireKnown);
  }
}
