package org.rapporteur.collect.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.Region.Layout;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Builds blocks from the XHTML events that Tika's parsers send: a paragraph, a heading, an item, a
/// row with its cells parted by tabs.
final class OfficeHandler extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "dt", "dd", "pre", "body");
  private static final Set<String> DROPPED = Set.of("title", "script", "style");

  private final LayoutText text;
  private final StringBuilder line = new StringBuilder();
  private final Deque<Layout> layouts = new ArrayDeque<>();
  private final Deque<Layout> boxes = new ArrayDeque<>();
  private int dropped;
  private int rows;

  OfficeHandler(LayoutText text) {
    this.text = text;
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) {
    var element = localName.toLowerCase(Locale.ROOT);
    if (DROPPED.contains(element)) {
      dropped++;
    } else if (element.equals("br")) {
      line.append(rows > 0 ? ' ' : '\n');
    } else if (BLOCKS.contains(element)) {
      boundary();
      rows += element.equals("tr") ? 1 : 0;
      var styled = style(element, attributes.getValue("class"));
      boxes.push(box(element, attributes.getValue("class")));
      layouts.push(styled);
    }
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    var element = localName.toLowerCase(Locale.ROOT);
    if (DROPPED.contains(element)) {
      dropped--;
    } else if (element.equals("td") || element.equals("th")) {
      cell();
    } else if (BLOCKS.contains(element) && !layouts.isEmpty()) {
      rows -= element.equals("tr") ? 1 : 0;
      boundary();
      layouts.pop();
      boxes.pop();
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (dropped == 0) {
      line.append(characters, start, length);
      if (line.length() > LayoutText.LIMIT) {
        throw new AnswerTooLargeException();
      }
    }
  }

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    if (dropped == 0 && rows == 0) {
      line.append(' ');
    }
  }

  /// Ends the last block.
  void finish() {
    rows = 0;
    boundary();
  }

  private void boundary() {
    if (rows > 0) {
      space();
      return;
    }
    var layout = layouts.isEmpty() ? Layout.PARAGRAPH : layouts.getFirst();
    var box = boxes.isEmpty() ? Layout.PARAGRAPH : boxes.getFirst();
    text.block(box == Layout.PARAGRAPH ? onlyOneTitle(layout) : box, line);
    line.setLength(0);
  }

  private void cell() {
    while (!line.isEmpty()
        && Character.isWhitespace(line.charAt(line.length() - 1))
        && line.charAt(line.length() - 1) != '\t') {
      line.setLength(line.length() - 1);
    }
    line.append('\t');
  }

  private void space() {
    if (!line.isEmpty() && !Character.isWhitespace(line.charAt(line.length() - 1))) {
      line.append(' ');
    }
  }

  /// The box around a block decides over its own element.
  private Layout box(String element, @Nullable String style) {
    if (!boxes.isEmpty() && boxes.getFirst() != Layout.PARAGRAPH) {
      return boxes.getFirst();
    }
    var name = style == null ? "" : style.toLowerCase(Locale.ROOT);
    if (name.contains("comment") || name.contains("annotation")) {
      return Layout.COMMENT;
    }
    if (element.equals("div") && name.contains("header")) {
      return Layout.HEADER;
    }
    return element.equals("div") && name.contains("footer") ? Layout.FOOTER : Layout.PARAGRAPH;
  }

  private Layout style(String element, @Nullable String style) {
    var name = style == null ? "" : style.toLowerCase(Locale.ROOT);
    if (name.equals("title")) {
      return Layout.TITLE;
    }
    if (name.equals("caption")) {
      return Layout.CAPTION;
    }
    if (element.startsWith("h")) {
      return Layout.HEADING;
    }
    var own = HtmlPlace.block(element);
    boolean inherits = own == Layout.PARAGRAPH && !layouts.isEmpty();
    return inherits ? layouts.getFirst() : own;
  }

  private Layout onlyOneTitle(Layout layout) {
    return layout == Layout.TITLE && text.has(Layout.TITLE) ? Layout.HEADING : layout;
  }
}
