package org.rapporteur.collect.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.evidence.Region.Layout;

/// Puts the lines of a PDF together into paragraphs.
///
/// A PDF has no paragraphs, only glyphs at places. Lines belong together unless the font size
/// changes, the gap grows, an indent or a short last line says otherwise; a paragraph goes on over
/// the page's edge when its sentence does. Lines are joined by a space; a line that ends in a
/// hyphen keeps its line end, so that nobody loses the hyphen of a name. What repeats at the edge
/// of pages is header or footer.
final class PdfLayout {
  private static final float LARGER = 1.15f;
  private static final float MUCH_LARGER = 1.3f;
  private static final float WIDE_GAP = 1.35f;
  private static final float SHORT_LINE = 0.75f;
  private static final int LONG_HEADING = 200;

  private final LayoutText text;
  private final PdfMeasure measure;
  private final List<PdfLine> paragraph = new ArrayList<>();

  private PdfLayout(LayoutText text, PdfMeasure measure) {
    this.text = text;
    this.measure = measure;
  }

  static void append(List<PdfLine> lines, LayoutText text) {
    var furniture = furniture(lines);
    var layout = new PdfLayout(text, PdfMeasure.of(lines));
    for (var line : lines) {
      var edge = Optional.ofNullable(furniture.get(line));
      if (edge.isPresent()) {
        layout.furniture(line, edge.get());
      } else {
        layout.line(line);
      }
    }
    layout.flush();
  }

  private void line(PdfLine line) {
    if (!paragraph.isEmpty() && begins(paragraph.getLast(), line)) {
      flush();
    }
    paragraph.add(line);
  }

  /// A running head between two halves of a paragraph does not end it: it comes first.
  private void furniture(PdfLine line, Layout layout) {
    text.block(layout, line.text());
  }

  private boolean begins(PdfLine before, PdfLine line) {
    if (Math.abs(before.size() - line.size()) > 0.08f * before.size()) {
      return true;
    }
    if (line.beginsItem() && (before.endsSentence() || startsItem())) {
      return true;
    }
    boolean shortLine = before.width() < SHORT_LINE * measure.fullWidth();
    if (before.endsSentence() && shortLine) {
      return true;
    }
    boolean moved = before.page() != line.page() || line.y() < before.y() - 1;
    if (moved) {
      return before.endsSentence() || !continues(line);
    }
    float gap = line.y() - before.y();
    boolean indented = line.left() - before.left() > 0.8f * line.size();
    return gap > WIDE_GAP * measure.lineGap(line.size()) || (indented && before.endsSentence());
  }

  private boolean startsItem() {
    return paragraph.getFirst().beginsItem();
  }

  private static boolean continues(PdfLine line) {
    int first = line.text().codePointAt(0);
    return Character.isLetterOrDigit(first) && !Character.isUpperCase(first);
  }

  private void flush() {
    if (paragraph.isEmpty()) {
      return;
    }
    var joined = new StringBuilder();
    for (var line : paragraph) {
      joined.append(line.text()).append(line.endsInHyphen() ? '\n' : ' ');
    }
    text.block(layout(joined.length()), joined);
    paragraph.clear();
  }

  private Layout layout(int length) {
    var first = paragraph.getFirst();
    float ratio = first.size() / measure.bodySize();
    if (ratio >= LARGER && length <= LONG_HEADING && !endsLikeText()) {
      boolean title = first.page() == 0 && ratio >= MUCH_LARGER && !text.has(Layout.TITLE);
      return title ? Layout.TITLE : Layout.HEADING;
    }
    return first.beginsItem() ? Layout.LIST_ITEM : Layout.PARAGRAPH;
  }

  private boolean endsLikeText() {
    return paragraph.getLast().text().endsWith(".") && paragraph.size() > 2;
  }

  /// Lines at the top and the bottom of pages that repeat or are only a page's number.
  private static Map<PdfLine, Layout> furniture(List<PdfLine> lines) {
    var tops = new ArrayList<PdfLine>();
    var bottoms = new ArrayList<PdfLine>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (i == 0 || lines.get(i - 1).page() != line.page()) {
        tops.add(line);
      }
      if (i == lines.size() - 1 || lines.get(i + 1).page() != line.page()) {
        bottoms.add(line);
      }
    }
    var found = new HashMap<PdfLine, Layout>();
    mark(tops, Layout.HEADER, found);
    mark(bottoms, Layout.FOOTER, found);
    return found;
  }

  private static void mark(List<PdfLine> edges, Layout layout, Map<PdfLine, Layout> found) {
    var counts = new HashMap<String, Integer>();
    edges.forEach(line -> counts.merge(line.pattern(), 1, Integer::sum));
    for (var line : edges) {
      int repeated = counts.getOrDefault(line.pattern(), 0);
      boolean number =
          line.text()
              .matches("(?i)[-–—\\s]*(?:page\\s+)?\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?[-–—\\s]*");
      if ((repeated >= 3 && repeated * 2 >= edges.size()) || (number && edges.size() > 1)) {
        found.putIfAbsent(line, layout);
      }
    }
  }
}
