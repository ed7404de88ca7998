package org.rapporteur.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.ledger.folder.CaseFolder;
import org.rapporteur.ledger.journal.CaseJournal;
import org.rapporteur.model.evidence.EvidenceId;

/// Writes a text for another program and records in the custody log that it left.
public final class ExportText {
  private final CaseFolder folder;

  ExportText(CaseFolder folder) {
    this.folder = folder;
  }

  /// @param out the file to write; its folder is made if it is not there
  public void write(String what, Path out, String text) {
    try {
      var parent = out.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      Files.write(out, bytes);
      new CaseJournal(folder).exported(what, EvidenceId.of(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(
          out + " could not be written: is there room, and may we write there?", e);
    }
  }
}
