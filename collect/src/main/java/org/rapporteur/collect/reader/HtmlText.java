package org.rapporteur.collect.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.rapporteur.model.evidence.Region.Layout;

/// Walks a page once and cuts it into blocks.
///
/// A block ends where a block element begins or ends. Its layout is that of the outermost box
/// around it (navigation, comments, footer ...), else what its parts are marked as (a line that is
/// only a date), else that of its own element. White space is collapsed as a browser does; nothing
/// else in the text changes.
final class HtmlText implements NodeFilter {
  /// Elements nested deeper than this are flattened by the parser.
  static final int DEPTH = 512;

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "input",
          "math");
  private static final Pattern INVISIBLE =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private record Part(Layout layout, String text) {}

  private record Box(Element element, Layout layout) {}

  private final HtmlMeasure measure;
  private final HtmlBoxes places;
  private final List<Part> parts = new ArrayList<>();
  private final Deque<Box> boxes = new ArrayDeque<>();
  private final Deque<Box> blocks = new ArrayDeque<>();
  private final Deque<Box> marks = new ArrayDeque<>();
  private final HtmlLine line = new HtmlLine();
  private int rows;
  private int preformatted;

  private HtmlText(HtmlMeasure measure) {
    this.measure = measure;
    this.places = new HtmlBoxes(measure);
  }

  /// Appends the visible text of a page. A page without a heading of the first rank is headed by
  /// the title of its window.
  static void append(Document page, LayoutText text) {
    var walk = new HtmlText(HtmlMeasure.of(page.body()));
    NodeTraversor.filter(walk, page.body());
    walk.flush();
    if (walk.parts.stream().noneMatch(part -> part.layout == Layout.TITLE)) {
      text.block(Layout.TITLE, page.title());
    }
    walk.parts.forEach(part -> text.block(part.layout, part.text));
  }

  /// Appends markup that is the body of something with a title of its own, such as a mail.
  static void appendBody(Document page, LayoutText text) {
    var walk = new HtmlText(HtmlMeasure.of(page.body()));
    NodeTraversor.filter(walk, page.body());
    walk.flush();
    for (var part : walk.parts) {
      text.block(part.layout == Layout.TITLE ? Layout.HEADING : part.layout, part.text);
    }
  }

  /// Whether nobody sees the element.
  static boolean dropped(Element element) {
    return DROPPED.contains(element.normalName())
        || element.hasAttr("hidden")
        || INVISIBLE.matcher(element.attr("style")).find();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.add(text.getWholeText(), preformatted > 0, mark());
    } else if (node instanceof Element element) {
      if (dropped(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    var name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
    } else if (isBlock(element)) {
      boundary();
      openBox(element);
      openBlock(element, name);
    } else {
      places.mark(element).ifPresent(layout -> marks.push(new Box(element, layout)));
    }
    preformatted += name.equals("pre") || name.equals("textarea") ? 1 : 0;
  }

  private void close(Element element) {
    var name = element.normalName();
    preformatted -= name.equals("pre") || name.equals("textarea") ? 1 : 0;
    popIf(marks, element);
    if (!isBlock(element)) {
      return;
    }
    if (rows > 0 && (name.equals("td") || name.equals("th"))) {
      line.cell();
    }
    if (name.equals("tr") && rows > 0) {
      rows--;
    }
    boundary();
    popIf(blocks, element);
    popIf(boxes, element);
  }

  private void openBlock(Element element, String name) {
    boolean row = name.equals("tr") && isDataRow(element);
    var named = HtmlPlace.block(name);
    var own = named == Layout.TABLE_ROW && !row ? Layout.PARAGRAPH : named;
    var outer = blocks.peek();
    boolean inherits = own == Layout.PARAGRAPH && outer != null;
    blocks.push(new Box(element, inherits ? outer.layout : own));
    rows += row ? 1 : 0;
  }

  private boolean isDataRow(Element row) {
    var table = row.closest("table");
    return table != null && !measure.arranges(table);
  }

  private void openBox(Element element) {
    if (boxes.isEmpty()) {
      places.box(element).ifPresent(layout -> boxes.push(new Box(element, layout)));
    }
  }

  private Optional<Layout> mark() {
    return Optional.ofNullable(marks.peek()).map(Box::layout);
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || element.normalName().equals("option");
  }

  private void lineBreak() {
    if (rows > 0) {
      line.space();
    } else if (line.lineBreak()) {
      flush();
    }
  }

  private void boundary() {
    if (rows > 0) {
      line.space();
    } else {
      flush();
    }
  }

  private void flush() {
    var own = blocks.isEmpty() ? Layout.PARAGRAPH : blocks.peek().layout;
    var box = boxes.peek();
    var layout = box != null ? box.layout : line.layout().orElse(own);
    var text = line.take();
    if (!text.isEmpty()) {
      parts.add(new Part(onlyOneTitle(layout), text));
    }
  }

  private Layout onlyOneTitle(Layout layout) {
    boolean second =
        layout == Layout.TITLE && parts.stream().anyMatch(part -> part.layout == Layout.TITLE);
    return second ? Layout.HEADING : layout;
  }

  @SuppressWarnings("ReferenceEquality") // the very element that was pushed
  private static void popIf(Deque<Box> stack, Element element) {
    var top = stack.peek();
    if (top != null && top.element == element) {
      stack.pop();
    }
  }
}
