package org.rapporteur.report.trace;

import java.util.List;
import java.util.stream.Collectors;

/// The dossier as XHTML for a printer of pages, who asks for well-formed markup and knows an older
/// CSS than browsers do.
final class DossierPaper {
  private DossierPaper() {}

  static String of(String title, List<DossierPage.Part> parts) {
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n<title>"
        + Markup.escaped(title)
        + "</title>\n<style>\n"
        + DossierPage.sheet("paper.css")
        + "</style>\n<bookmarks>\n"
        + parts.stream()
            .map(p ->
                "<bookmark name=\"" + Markup.escaped(p.title()) + "\" href=\"#" + p.id() + "\"/>\n")
            .collect(Collectors.joining())
        + "</bookmarks>\n</head>\n<body>\n"
        + DossierPage.head(title)
        + parts.stream().map(DossierPage::section).collect(Collectors.joining())
        + "</body>\n</html>\n";
  }
}
