package org.rapporteur.collect.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.rapporteur.model.evidence.Region.Layout;

/// What an element says its content is for, by its name, its role and the words in its class and
/// id.
///
/// Class names are habits, not a standard, and a page's outermost box may be called `with-sidebar`.
/// So a word is believed only on an element that does not hold the main part of the page (see
/// [HtmlBoxes]), and it counts only as a whole word: `candidate` is no `date`.
final class HtmlPlace {
  /// The words of classes and ids; the first row that has one decides.
  private static final List<Words> WORDS =
      List.of(
          words(Layout.QUOTED_MAIL, "gmail_quote", "yahoo_quoted"),
          words(
              Layout.COMMENT,
              "comment",
              "comments",
              "commentlist",
              "disqus",
              "respond",
              "reply",
              "replies"),
          words(
              Layout.NAVIGATION,
              "nav",
              "navbar",
              "navigation",
              "menu",
              "submenu",
              "megamenu",
              "breadcrumb",
              "breadcrumbs",
              "pagination",
              "pager",
              "toc"),
          words(
              Layout.ASIDE,
              "related",
              "recommended",
              "recommendations",
              "sidebar",
              "widget",
              "widgets",
              "promo",
              "trending",
              "popular",
              "share",
              "sharing",
              "sharedaddy",
              "social",
              "newsletter",
              "signup",
              "subscribe",
              "subscription",
              "cookie",
              "cookies",
              "consent",
              "gdpr",
              "ad",
              "ads",
              "advert",
              "advertisement",
              "sponsored",
              "popup",
              "modal",
              "paywall",
              "donate",
              "donation"),
          words(Layout.FOOTER, "footer", "copyright", "colophon", "sitefooter"),
          words(Layout.HEADER, "masthead", "topbar", "siteheader", "header"),
          words(Layout.CAPTION, "caption", "figcaption"),
          words(Layout.BYLINE, "byline", "author", "authors", "bylines", "writer"),
          words(
              Layout.DATE,
              "date",
              "dateline",
              "published",
              "timestamp",
              "pubdate",
              "datetime",
              "datepublished"));

  /// `section-header` on a heading is no page header.
  private static final Set<String> BOXES = Set.of("div", "section", "table", "td", "center", "ul");

  private static final Pattern BETWEEN =
      Pattern.compile("[^A-Za-z0-9_]+|_{2,}|(?<=[a-z])(?=[A-Z])");
  private static final int LONG_NAMES = 1000;

  private HtmlPlace() {}

  /// What the element's name or role declares, for elements that hold other blocks.
  static Optional<Layout> declared(Element element) {
    var byRole = role(element.attr("role").strip().toLowerCase(Locale.ROOT));
    return byRole.isPresent() ? byRole : container(element);
  }

  /// What the words in class and id suggest.
  static Optional<Layout> suggested(Element element) {
    var names = element.className() + " " + element.id() + " " + element.attr("rel");
    if (names.isBlank() || names.length() > LONG_NAMES) {
      return Optional.empty();
    }
    var property = element.attr("itemprop").toLowerCase(Locale.ROOT);
    var found =
        Arrays.stream(BETWEEN.split(names + " " + property))
            .flatMap(word -> word.contains("_") ? withParts(word) : Stream.of(word))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return WORDS.stream()
        .filter(row -> row.meets(found))
        .map(Words::layout)
        .filter(layout -> layout != Layout.HEADER || BOXES.contains(element.normalName()))
        .findFirst();
  }

  /// The layout of a block by the name of its own element.
  static Layout block(String element) {
    return switch (element) {
      case "h1" -> Layout.TITLE;
      case "h2", "h3", "h4", "h5", "h6", "legend", "summary" -> Layout.HEADING;
      case "li", "dt", "dd" -> Layout.LIST_ITEM;
      case "figcaption", "caption" -> Layout.CAPTION;
      case "tr" -> Layout.TABLE_ROW;
      default -> Layout.PARAGRAPH;
    };
  }

  private static Optional<Layout> role(String role) {
    return switch (role) {
      case "navigation", "menu", "menubar", "tablist" -> Optional.of(Layout.NAVIGATION);
      case "banner" -> Optional.of(Layout.HEADER);
      case "contentinfo" -> Optional.of(Layout.FOOTER);
      case "complementary", "dialog", "alertdialog" -> Optional.of(Layout.ASIDE);
      case "search", "form" -> Optional.of(Layout.FORM);
      default -> Optional.empty();
    };
  }

  private static Optional<Layout> container(Element element) {
    return switch (element.normalName()) {
      case "nav", "menu" -> Optional.of(Layout.NAVIGATION);
      case "aside", "dialog" -> Optional.of(Layout.ASIDE);
      case "footer" -> Optional.of(Layout.FOOTER);
      case "header" ->
          element.closest("article, main, section") == null
              ? Optional.of(Layout.HEADER)
              : Optional.empty();
      case "form", "button", "select", "textarea", "datalist" -> Optional.of(Layout.FORM);
      case "blockquote" ->
          element.attr("type").equalsIgnoreCase("cite")
              ? Optional.of(Layout.QUOTED_MAIL)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Stream<String> withParts(String word) {
    return Stream.concat(Stream.of(word), Arrays.stream(word.split("_")));
  }

  private static Words words(Layout layout, String... words) {
    return new Words(layout, Set.of(words));
  }

  private record Words(Layout layout, Set<String> words) {
    boolean meets(Set<String> found) {
      return found.stream().anyMatch(words::contains);
    }
  }
}
