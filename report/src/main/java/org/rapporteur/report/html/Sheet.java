package org.rapporteur.report.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of its own that another subject composes, in the style of the report. It needs no script
/// and no network; the style sheet is put beside it.
public final class Sheet {
  private Sheet() {}

  /// @param template its file below `src/main/jte`; it calls `part.shell`
  /// @param page the template's one parameter
  public static Path write(Path folder, String file, String template, Object page)
      throws IOException {
    Files.createDirectories(folder);
    Pages.style(folder);
    Path written = folder.resolve(file);
    Files.write(written, Pages.html(template, page).getBytes(StandardCharsets.UTF_8));
    return written;
  }
}
