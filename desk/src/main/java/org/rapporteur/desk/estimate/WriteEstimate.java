package org.rapporteur.desk.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.desk.program.Program;
import org.rapporteur.model.estimate.Findings;
import org.rapporteur.report.estimate.EstimateReport;

/// Writes an estimate into a folder: the page, and the same for programs.
public final class WriteEstimate {
  private final Findings findings;
  private final boolean forPublic;

  /// @param forPublic whether small cells are hidden
  public WriteEstimate(Findings findings, boolean forPublic) {
    this.findings = findings;
    this.forPublic = forPublic;
  }

  /// The page to open. But for the public, a bundle is put beside it.
  public Path write(Path folder, String json, KeptEstimates.Named named) {
    try {
      Path page = new EstimateReport(findings, forPublic, Program.NAME).write(folder);
      Files.writeString(folder.resolve("estimate.json"), json + "\n");
      if (!forPublic) {
        Bundles.write(folder, named, files());
      }
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The estimate could not be written to "
              + folder
              + ": is there room, and may we write there?",
          e);
    }
  }

  private List<String> files() {
    var files = new ArrayList<>(List.of("index.html", "style.css", "estimate.json"));
    if (!findings.persons().isNone()) {
      files.addAll(List.of("people.html", "people.csv"));
    }
    return files;
  }
}
