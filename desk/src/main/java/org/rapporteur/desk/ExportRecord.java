package org.rapporteur.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.journal.CaseJournal;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.report.record.RecordExport;

/// Writes the analysis as one JSON document and records in the custody log that it left.
public final class ExportRecord {
  private final CaseFolder folder;
  private final CaseView view;

  public ExportRecord(CaseFolder folder, CaseView view) {
    this.folder = folder;
    this.view = view;
  }

  /// @param out the file to write; its folder must exist
  public EvidenceId write(Path out) {
    try {
      RecordExport.write(view, out);
      var digest = EvidenceId.of(Files.readAllBytes(out));
      new CaseJournal(folder).exported("record", digest);
      return digest;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The record could not be written to "
              + out
              + ": does its folder exist, and may we write there?",
          e);
    }
  }
}
