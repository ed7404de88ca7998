package org.rapporteur.report.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.ledger.view.CaseView;

/// Writes the report of a case as web pages: `index.html`, further pages of long lists, and one
/// page per source text under `sources`. They need no script, no network and no other file than
/// `style.css`. The same case gives the same bytes.
public final class HtmlReport {
  private HtmlReport() {}

  /// Writes the report of a case for which no engine has anything to say.
  ///
  /// @return the first page
  public static Path write(CaseView view, Path folder) throws IOException {
    return write(view, List.of(), folder);
  }

  /// Writes the report of a case into the folder `report` below the given one.
  ///
  /// @param annexes what the engines found, in the order in which they are to stand
  /// @return the first page
  public static Path write(CaseView view, List<Annex> annexes, Path folder) throws IOException {
    Path report = folder.resolve("report");
    var pages = new Pages(report);
    pages.style();
    new Composition(view, annexes).write(pages);
    return report.resolve("index.html");
  }
}
