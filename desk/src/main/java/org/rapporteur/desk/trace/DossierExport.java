package org.rapporteur.desk.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.journal.CaseJournal;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.report.trace.Dossier;
import org.rapporteur.report.trace.DossierJson;
import org.rapporteur.report.trace.DossierPage;

/// Writes dossiers out of a case: the page, the data, the checker. The custody log records that the
/// data left, and its head, signed after that, travels with them.
public final class DossierExport {
  private final CaseFolder folder;
  private final Path path;

  /// @param path of the case
  public DossierExport(CaseFolder folder, Path path) {
    this.folder = folder;
    this.path = path;
  }

  /// Where the case stands now.
  public Dossier.Custody custody() {
    var head = folder.log().checkpoint();
    return new Dossier.Custody(folder.caseId(), head.size(), head.root(), head.origin());
  }

  /// Writes a dossier into a folder.
  ///
  /// @return the digest of the data file
  public EvidenceId write(Dossier dossier, Path out) {
    try {
      var digest = files(dossier, out);
      new CaseJournal(folder).exported("dossier of " + dossier.subject().id(), digest);
      copy(path.resolve("log").resolve("checkpoint"), out.resolve("checkpoint"));
      try (var keys = Files.list(path.resolve("log").resolve("keys"))) {
        for (var key : keys.sorted().toList()) {
          copy(key, out.resolve(key.getFileName()));
        }
      }
      return digest;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The dossier could not be written to " + out + ": may we write there?", e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.write(to, Files.readAllBytes(from));
  }

  /// Writes the files without a case around them.
  static EvidenceId files(Dossier dossier, Path out) throws IOException {
    Files.createDirectories(out);
    var json = DossierJson.write(dossier);
    var digest = json.substring(json.indexOf(": \"") + 3, json.indexOf("\",\n"));
    Files.writeString(out.resolve("dossier.json"), json);
    Files.writeString(out.resolve("dossier.html"), DossierPage.write(dossier, digest));
    Files.write(out.resolve("Check.java"), DossierJson.checker());
    return EvidenceId.of(json.getBytes(StandardCharsets.UTF_8));
  }
}
