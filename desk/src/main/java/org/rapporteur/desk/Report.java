package org.rapporteur.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.report.html.Annex;
import org.rapporteur.report.html.HtmlReport;

/// Writes the report of the last analysis into `report/` of the case.
public final class Report {
  private static final String MARK = "input.txt";

  private final CaseView view;
  private final Supplier<List<Annex>> annexes;
  private final String input;
  private final Path caseFolder;
  private final Path folder;
  private final Progress progress;

  /// @param annexes asked for what the engines found, only if the pages are written
  /// @param input all that the pages depend on; while it is the same, they are not written again
  /// @param caseFolder the case, below which `report/` is written
  public Report(
      CaseView view,
      Supplier<List<Annex>> annexes,
      String input,
      Path caseFolder,
      Progress progress) {
    this.view = view;
    this.annexes = annexes;
    this.input = EvidenceId.of(input.getBytes(StandardCharsets.UTF_8)).hex();
    this.caseFolder = caseFolder;
    this.folder = caseFolder.resolve("report");
    this.progress = progress;
  }

  /// Takes the pages of an earlier run away, so that none is left that no page links.
  private void clear() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /// The page to open.
  public Path write() {
    progress.begin("report", -1);
    try {
      var mark = folder.resolve(MARK);
      var index = folder.resolve("index.html");
      if (Files.exists(index) && Files.exists(mark) && Files.readString(mark).equals(input)) {
        progress.end("unchanged");
        return index;
      }
      clear();
      var page = HtmlReport.write(view, annexes.get(), caseFolder);
      Files.writeString(mark, input);
      progress.end("written");
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The report could not be written to "
              + folder
              + ": is there room, and may we write there?",
          e);
    }
  }
}
