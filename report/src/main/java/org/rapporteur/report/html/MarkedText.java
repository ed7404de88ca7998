package org.rapporteur.report.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.text.Span;
import org.rapporteur.report.html.page.Stretch;

/// A stored text in which cited passages are marked. Passages may overlap, while HTML elements must
/// nest: a passage that crosses another, or the end of a paragraph, is cut in pieces. Its first
/// piece carries the anchor, the others a class by which a style rule lights them together.
final class MarkedText {
  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.comparingInt(Mark::start)
          .thenComparing(Comparator.comparingInt(Mark::end).reversed())
          .thenComparing(Mark::anchor);

  private final String text;
  private final List<Mark> marks;
  private final TreeSet<String> cut = new TreeSet<>();
  private final List<Mark> carried = new ArrayList<>();
  private int next;

  MarkedText(String text, Map<Span, Cited.Kind> passages) {
    this.text = text;
    this.marks =
        passages.entrySet().stream()
            .filter(entry -> entry.getKey().end() <= text.length())
            .map(entry -> Mark.of(entry.getKey(), entry.getValue()))
            .sorted(OUTER_FIRST)
            .toList();
  }

  /// The next part of the text; parts are asked for in order and without gaps.
  List<Stretch> part(int start, int end) {
    var open = new PriorityQueue<>(OUTER_FIRST);
    open.addAll(carried);
    carried.clear();
    while (next < marks.size() && marks.get(next).start() < end) {
      open.add(marks.get(next++));
    }
    var within = new ArrayList<Mark>();
    var around = new ArrayDeque<Integer>();
    while (!open.isEmpty()) {
      Mark mark = open.remove();
      if (mark.end() > end) {
        carried.add(rest(mark, end));
      }
      int fits = Math.min(Math.min(mark.end(), end), endAround(mark.start(), around));
      if (fits < Math.min(mark.end(), end)) {
        open.add(rest(mark, fits).until(Math.min(mark.end(), end)));
      }
      around.push(fits);
      within.add(mark.until(fits));
    }
    return new Nest(within).stretches(start, end);
  }

  /// Rules that light all pieces of the passages that were cut.
  String style() {
    var rules = new StringBuilder();
    for (String anchor : cut) {
      rules
          .append(":root:has(#")
          .append(anchor)
          .append(":target) .")
          .append(anchor)
          .append("{background:var(--mark);color:var(--mark-ink)}");
    }
    return rules.toString();
  }

  private Mark rest(Mark mark, int from) {
    cut.add(mark.anchor());
    return new Mark(from, mark.end(), mark.anchor(), false, mark.kind());
  }

  /// Where the innermost mark around a place ends; marks that ended before are forgotten.
  private static int endAround(int place, ArrayDeque<Integer> around) {
    while (!around.isEmpty() && around.peek() <= place) {
      around.pop();
    }
    return around.isEmpty() ? Integer.MAX_VALUE : around.peek();
  }

  /// A passage or a piece of one.
  ///
  /// @param first whether it carries the anchor
  private record Mark(int start, int end, String anchor, boolean first, Cited.Kind kind) {
    static Mark of(Span span, Cited.Kind kind) {
      return new Mark(span.start(), span.end(), Cited.anchor(span), true, kind);
    }

    Mark until(int end) {
      return new Mark(start, end, anchor, first, kind);
    }

    @Nullable String id() {
      return first ? anchor : null;
    }

    @Nullable String style() {
      String name = kind == Cited.Kind.NAME ? "name" : "";
      return first ? (name.isEmpty() ? null : name) : (name + " " + anchor).strip();
    }
  }

  /// Nested marks in reading order.
  private final class Nest {
    private final List<Mark> within;
    private int at;

    Nest(List<Mark> within) {
      this.within = within;
    }

    List<Stretch> stretches(int start, int end) {
      var stretches = new ArrayList<Stretch>();
      int from = start;
      while (at < within.size() && within.get(at).start() < end) {
        Mark mark = within.get(at++);
        plain(stretches, from, mark.start());
        stretches.add(
            new Stretch(mark.id(), mark.style(), "", stretches(mark.start(), mark.end())));
        from = mark.end();
      }
      plain(stretches, from, end);
      return stretches;
    }

    private void plain(List<Stretch> stretches, int from, int to) {
      if (from < to) {
        stretches.add(Stretch.plain(text.substring(from, to)));
      }
    }
  }
}
