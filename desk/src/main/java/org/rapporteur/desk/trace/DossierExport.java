package org.rapporteur.desk.trace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.journal.CaseJournal;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.report.trace.Dossier;
import org.rapporteur.report.trace.DossierJson;
import org.rapporteur.report.trace.DossierPage;
import org.rapporteur.report.trace.print.PdfPrinter;
import org.rapporteur.report.trace.print.Typefaces;

/// Writes dossiers out of a case: the page on screen and on paper, the data, the checker, the
/// records in formats of others. The custody log records that the data left, and its head, signed
/// after that, travels with them.
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

  /// What was written.
  ///
  /// @param digest of the data file
  /// @param holes letters for which this machine has no font; the PDF shows a sign instead
  public record Written(EvidenceId digest, List<String> holes) {}

  /// Writes a dossier into a folder.
  ///
  /// @param fonts font files to look for letters in before the machine's own
  public Written write(Dossier dossier, Path out, LocalDate today, List<Path> fonts) {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new IllegalArgumentException(out + " is a file: name a folder with --out.");
    }
    Typefaces.mustBeFonts(fonts);
    try {
      Files.createDirectories(out);
      var json = DossierJson.write(dossier);
      var digest = json.substring(json.indexOf(": \"") + 3, json.indexOf("\",\n"));
      Files.writeString(out.resolve("dossier.json"), json);
      Files.writeString(out.resolve("dossier.html"), DossierPage.write(dossier, digest));
      Files.write(out.resolve("Check.java"), DossierJson.checker());
      var holes = pdf(dossier, digest, out.resolve("dossier.pdf"), today, fonts);
      attachments(dossier, out, today);
      var written = EvidenceId.of(json.getBytes(StandardCharsets.UTF_8));
      seal(dossier, written, out);
      return new Written(written, holes);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The dossier could not be written to " + out + ": may we write there?", e);
    }
  }

  private static List<String> pdf(
      Dossier dossier, String digest, Path out, LocalDate today, List<Path> fonts)
      throws IOException {
    try (var stream = new BufferedOutputStream(Files.newOutputStream(out))) {
      return new PdfPrinter(Typefaces.ofMachine(fonts))
          .print(DossierPage.paper(dossier, digest), digest, today, stream);
    }
  }

  /// The same records for programs that read the formats of others.
  private static void attachments(Dossier dossier, Path out, LocalDate today) {
    var records = new ExportFacts(dossier.records());
    records.bods(out.resolve("records.bods.json"), today.toString());
    records.ftm(out.resolve("records.ftm.jsonl"));
  }

  private void seal(Dossier dossier, EvidenceId digest, Path out) throws IOException {
    new CaseJournal(folder).exported("dossier of " + dossier.subject().id(), digest);
    copy(path.resolve("log").resolve("checkpoint"), out.resolve("checkpoint"));
    try (var keys = Files.list(path.resolve("log").resolve("keys"))) {
      for (var key : keys.sorted().toList()) {
        copy(key, out.resolve(key.getFileName()));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.write(to, Files.readAllBytes(from));
  }
}
