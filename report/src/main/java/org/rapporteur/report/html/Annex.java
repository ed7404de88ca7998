package org.rapporteur.report.html;

import java.util.List;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Section;

/// A section of the report that another subject composes: what an engine found. It stands before
/// the families of sources, in the style of the page.
///
/// @param id its anchor on the page, such as `institutions`
/// @param title its heading
/// @param lead one or two sentences on how to read it
/// @param html its body, escaped; headings inside begin at `h3`
public record Annex(String id, String title, String lead, String html) {
  /// An annex whose body a template prints.
  ///
  /// @param template its file below `src/main/jte`, such as `mechanism/institutions.jte`
  /// @param page the template's one parameter
  public static Annex of(String id, String title, String lead, String template, Object page) {
    return new Annex(id, title, lead, Pages.html(template, page));
  }

  Section section() {
    return new Section.Annexed(new Head(id, title, lead, List.of()), html);
  }
}
