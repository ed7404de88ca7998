package org.rapporteur.report.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.ledger.view.CaseView;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes the analysis of a case as one JSON document in the shape of
/// `docs/formats/record-export.md`. The same case gives the same bytes.
public final class RecordExport {
  private static final ObjectWriter JSON = JsonMapper.builder().build().writer().with(printer());

  private RecordExport() {}

  /// Writes the record of a case. Every span is read again in the stored text first.
  ///
  /// @throws IllegalArgumentException if a span is not verbatim; nothing is written then
  public static void write(CaseView view, Path out) throws IOException {
    CaseRecord whole = new RecordComposer(view).compose();
    String json = JSON.writeValueAsString(whole) + "\n";
    Path folder = out.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(out, json.getBytes(StandardCharsets.UTF_8));
  }

  private static DefaultPrettyPrinter printer() {
    var lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
