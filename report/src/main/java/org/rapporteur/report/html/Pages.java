package org.rapporteur.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.report.html.page.CasePage;
import org.rapporteur.report.html.page.SourcePage;

/// Prints pages into a folder.
final class Pages {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Pages.class.getClassLoader(),
          "org.rapporteur.report.html.templates");

  private final Path folder;

  Pages(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("sources"));
  }

  void write(String file, CasePage page) throws IOException {
    print("case.jte", page, folder.resolve(file));
  }

  void write(String file, SourcePage page) throws IOException {
    print("source.jte", page, folder.resolve(file));
  }

  /// Puts the style sheet beside the pages.
  void style() throws IOException {
    style(folder);
  }

  /// Puts the style sheet into any folder.
  static void style(Path folder) throws IOException {
    try (var style = Pages.class.getResourceAsStream("style.css")) {
      if (style == null) {
        throw new IOException("the program was built without its style sheet");
      }
      Files.write(folder.resolve("style.css"), style.readAllBytes());
    }
  }

  /// What a template makes of a page.
  static String html(String template, Object page) {
    var output = new VisibleOutput();
    TEMPLATES.render(template, page, output);
    return output.toString();
  }

  private static void print(String template, Object page, Path file) throws IOException {
    Files.write(file, html(template, page).getBytes(StandardCharsets.UTF_8));
  }
}
