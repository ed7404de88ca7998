package org.rapporteur.collect.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// What each element of a page holds, counted once for the whole page.
final class HtmlMeasure implements NodeVisitor {
  private static final int LONG_CELL = 400;

  private final IdentityHashMap<Element, Held> held = new IdentityHashMap<>();
  private final Deque<Held> open = new ArrayDeque<>();
  private final Held page;

  private HtmlMeasure(Element root) {
    page = new Held();
    open.push(page);
    NodeTraversor.traverse(this, root);
  }

  static HtmlMeasure of(Element root) {
    return new HtmlMeasure(root);
  }

  /// Letters and other visible characters inside the element.
  int letters(Element element) {
    var found = held.get(element);
    return found == null ? 0 : found.letters;
  }

  /// Whether the element holds the part of the page for which the page exists.
  boolean holdsMain(Element element) {
    var found = held.get(element);
    return found != null && (found.main || 2L * found.letters > page.letters);
  }

  /// Whether the element holds what the page itself declares to be its main part.
  boolean holdsDeclaredMain(Element element) {
    var found = held.get(element);
    return found != null && found.main;
  }

  /// Whether a table arranges the page rather than data.
  boolean arranges(Element table) {
    var role = table.attr("role");
    var found = held.get(table);
    return role.equals("presentation")
        || role.equals("none")
        || found == null
        || found.main
        || found.table
        || found.longCell;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      count(text.getWholeText());
    } else if (node instanceof Element element) {
      var fresh = new Held();
      held.put(element, fresh);
      open.push(fresh);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      var inner = open.pop();
      var outer = open.peek();
      if (outer != null && !HtmlText.dropped(element)) {
        outer.take(inner, element);
      }
    }
  }

  private void count(String text) {
    var inner = open.peek();
    if (inner != null) {
      inner.letters += (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }
  }

  /// What one element holds; it grows while its children are seen.
  private static final class Held {
    private int letters;
    private boolean main;
    private boolean table;
    private boolean longCell;

    private void take(Held inner, Element element) {
      var name = element.normalName();
      letters += inner.letters;
      main |= inner.main || isMain(name, element);
      table |= inner.table || name.equals("table");
      longCell |= inner.longCell || (isCell(name) && inner.letters > LONG_CELL);
    }

    private static boolean isMain(String name, Element element) {
      return switch (name) {
        case "main", "h1" -> true;
        case "article" -> HtmlPlace.suggested(element).isEmpty();
        default -> element.attr("role").equals("main");
      };
    }

    private static boolean isCell(String name) {
      return name.equals("td") || name.equals("th");
    }
  }
}
