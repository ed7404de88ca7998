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

  /// A table that a narrow screen scrolls by itself.
  Markup table(List<String> head, List<List<String>> rows) {
    html.append("<div style=\"overflow-x:auto\"><table>\n<thead><tr>");
    head.forEach(cell -> html.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (var row : rows) {
      html.append("<tr>");
      row.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
      html.append("</tr>\n");
    }
    html.append("</tbody></table></div>\n");
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
                || c == 0x2029;
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
