package org.rapporteur.collect.reader;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.rapporteur.model.evidence.Region.Layout;

/// Decides which elements of a page set their content apart, by what they declare and how much of
/// the page they hold.
final class HtmlBoxes {
  private static final int LONG_DATE = 80;
  private static final int LONG_BYLINE = 600;

  private final HtmlMeasure measure;

  HtmlBoxes(HtmlMeasure measure) {
    this.measure = measure;
  }

  /// The layout of everything inside this block element, if the element sets its content apart.
  Optional<Layout> box(Element element) {
    var name = element.normalName();
    if (name.equals("body") || name.equals("main") || name.equals("html")) {
      return Optional.empty();
    }
    var declared =
        HtmlPlace.declared(element)
            .filter(layout -> !wrapsPage(layout) || !measure.holdsMain(element));
    if (declared.isPresent()) {
      return declared;
    }
    return HtmlPlace.suggested(element)
        .filter(layout -> !holdsMain(layout, element))
        .filter(layout -> measure.letters(element) <= longest(layout));
  }

  /// Old pages wrap everything in one form, and a title may stand in the page's header.
  private static boolean wrapsPage(Layout layout) {
    return layout == Layout.FORM || layout == Layout.HEADER;
  }

  /// Comments may be longer than what they comment on, and a reply shorter than what it quotes.
  private boolean holdsMain(Layout layout, Element element) {
    return switch (layout) {
      case QUOTED_MAIL -> false;
      case COMMENT -> measure.holdsDeclaredMain(element);
      default -> measure.holdsMain(element);
    };
  }

  /// What an inline element says of the words it holds: a name of an author, a date.
  Optional<Layout> mark(Element element) {
    if (element.normalName().equals("time")) {
      return Optional.of(Layout.DATE);
    }
    return HtmlPlace.suggested(element)
        .filter(layout -> layout == Layout.BYLINE || layout == Layout.DATE)
        .filter(layout -> measure.letters(element) <= longest(layout));
  }

  private static int longest(Layout layout) {
    return switch (layout) {
      case DATE -> LONG_DATE;
      case BYLINE -> LONG_BYLINE;
      default -> Integer.MAX_VALUE;
    };
  }
}
