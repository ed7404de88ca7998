package org.rapporteur.report.trace;

import java.util.List;

/// HTML of which every word is escaped, and in which characters that turn or hide text are written
/// out, such as ⟨U+202E⟩.
final class Markup {
  private final StringBuilder html = new StringBuilder();

  Markup heading(int level, String text) {
    return element("h" + level, text);
  }

  Markup element(String name, String text) {
    html.append('<').append(name).append('>').append(escaped(text));
    html.append("</").append(name.split(" ", 2)[0]).append(">\n");
    return this;
  }

  /// A list, or a line that says there is nothing.
  Markup list(List<String> items, String none) {
    if (items.isEmpty()) {
      return element("p", none);
    }
    html.append("<ul>\n");
    items.forEach(item -> element("li", item));
    html.append("</ul>\n");
    return this;
  }

  Markup ordered(List<String> items) {
    html.append("<ol>\n");
    items.forEach(item -> element("li", item));
    html.append("</ol>\n");
    return this;
  }

  /// A table in the style of the report; on a narrow screen each row becomes a block.
  Markup table(String caption, List<String> head, List<List<String>> rows) {
    html.append("<table role=\"table\" class=\"sheet of")
        .append(head.size())
        .append("\">\n<caption class=\"vh\">")
        .append(escaped(caption))
        .append("</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
    head.forEach(cell ->
        html.append("<th role=\"columnheader\" scope=\"col\">")
            .append(escaped(cell))
            .append("</th>"));
    html.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    for (var row : rows) {
      html.append("<tr role=\"row\">");
      for (int i = 0; i < row.size(); i++) {
        cell(i == 0 || i >= head.size() ? "" : head.get(i), row.get(i));
      }
      html.append("</tr>\n");
    }
    html.append("</tbody></table>\n");
    return this;
  }

  /// A cell that says on a narrow screen, where no head stands above it, what it tells.
  private void cell(String label, String text) {
    html.append("<td role=\"cell\"");
    if (!label.isEmpty() && !text.isEmpty()) {
      html.append(" data-label=\"").append(escaped(label)).append('"');
    }
    html.append("><bdi>").append(escaped(text)).append("</bdi></td>");
  }

  /// Terms and what they are.
  Markup facts(List<Fact> facts) {
    html.append("<dl class=\"facts\">\n");
    for (var fact : facts) {
      html.append("<div><dt>").append(escaped(fact.term())).append("</dt><dd>");
      html.append(fact.exact() ? "<code>" : "<bdi>").append(escaped(fact.value()));
      html.append(fact.exact() ? "</code>" : "</bdi>").append("</dd></div>\n");
    }
    html.append("</dl>\n");
    return this;
  }

  /// A term and what it is.
  ///
  /// @param exact whether each character counts, as in a digest
  record Fact(String term, String value, boolean exact) {
    static Fact of(String term, String value) {
      return new Fact(term, value, false);
    }
  }

  /// A paragraph of a class that the style sheet knows.
  Markup paragraph(String style, String text) {
    html.append("<p class=\"").append(style).append("\">").append(escaped(text)).append("</p>\n");
    return this;
  }

  /// What is markup already.
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  static String escaped(String text) {
    var out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> {
        boolean hidden =
            (Character.isISOControl(c) && c != '\n' && c != '\t')
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE
                || c == 0x2028
                || c == 0x2029
                || (c & 0xFFFE) == 0xFFFE;
        if (hidden) {
          out.append("⟨U+%04X⟩".formatted(c));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
