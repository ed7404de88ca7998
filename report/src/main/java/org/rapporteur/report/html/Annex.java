package org.rapporteur.report.html;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.text.Span;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Link;
import org.rapporteur.report.html.page.Section;

/// A section of the report that another subject composes: what an engine found. It stands before
/// the families of sources, in the style of the page.
///
/// A link in its body to `happening:ID` leads to wherever the happening of that id stands.
///
/// @param id its anchor on the page, such as `institutions`
/// @param title its heading
/// @param lead one or two sentences on how to read it
/// @param html its body, escaped; headings inside begin at `h3`
/// @param backs for claims and happenings by their ids: places of the section that speak of them
/// @param cites the passages that its body leads to, so that they are marked in their sources
public record Annex(
    String id,
    String title,
    String lead,
    String html,
    Map<String, List<Link>> backs,
    List<Span> cites) {
  private static final Pattern HAPPENING = Pattern.compile("href=\"happening:([^\"]+)\"");

  public Annex {
    backs = Map.copyOf(backs);
    cites = List.copyOf(cites);
  }

  public Annex(String id, String title, String lead, String html) {
    this(id, title, lead, html, Map.of(), List.of());
  }

  /// An annex whose body a template prints.
  ///
  /// @param template its file below `src/main/jte`, such as `mechanism/institutions.jte`
  /// @param page the template's one parameter
  public static Annex of(String id, String title, String lead, String template, Object page) {
    return new Annex(id, title, lead, Pages.html(template, page));
  }

  /// The same with ways back to it, and the passages that it leads to.
  public Annex with(Map<String, List<Link>> ways, List<Span> passages) {
    return new Annex(id, title, lead, html, ways, passages);
  }

  Section section(Homes homes) {
    String body =
        HAPPENING
            .matcher(html)
            .replaceAll(m ->
                "href=\"" + Matcher.quoteReplacement(homes.of(m.group(1)).orElse("#" + id)) + "\"");
    return new Section.Annexed(new Head(id, title, lead, List.of()), body);
  }
}
