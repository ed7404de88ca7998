package org.rapporteur.collect.reader;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.SourceDescription;

/// What a page says of its own origin, in `meta` elements, links and JSON-LD.
///
/// The first of several ways of saying a thing that is present and well-formed counts. Nothing is
/// derived from the text of the page or from its address.
final class HtmlOrigin {
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");

  private HtmlOrigin() {}

  /// The origin the page declares.
  static SourceDescription of(Document page) {
    var meta = metadata(page);
    var linked = JsonLd.of(page);
    return new SourceDescription(
        first(
            linked.publisher(),
            any(meta, "og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher")),
        first(linked.author(), author(meta)),
        url(page, meta),
        published(page, meta, linked),
        language(page, meta),
        null);
  }

  /// All names and contents of the page's `meta` elements, and its title; names in lower case.
  static Map<String, String> metadata(Document page) {
    var found = new LinkedHashMap<String, String>();
    if (!page.title().isBlank()) {
      found.put("title", page.title());
    }
    for (Element meta : page.select("meta[content]")) {
      Stream.of("property", "name", "itemprop", "http-equiv")
          .map(meta::attr)
          .filter(name -> !name.isBlank())
          .findFirst()
          .ifPresent(name ->
              found.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), meta.attr("content")));
    }
    return found;
  }

  private static @Nullable String author(Map<String, String> meta) {
    var named =
        any(
            meta,
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "byl");
    return named == null || named.startsWith("http") ? null : named;
  }

  private static @Nullable String published(
      Document page, Map<String, String> meta, JsonLd linked) {
    return firstDate(
        Stream.of(
            linked.published(),
            meta.get("article:published_time"),
            meta.get("og:article:published_time"),
            meta.get("dcterms.issued"),
            meta.get("dc.date.issued"),
            meta.get("dc.date"),
            meta.get("dcterms.date"),
            meta.get("citation_publication_date"),
            meta.get("datepublished"),
            meta.get("pubdate"),
            meta.get("publishdate"),
            meta.get("publish_date"),
            meta.get("date"),
            attribute(page, "[itemprop=datePublished][datetime]", "datetime"),
            attribute(page, "time[pubdate][datetime]", "datetime"),
            onlyTime(page)));
  }

  /// The machine-readable date of the page's own `time` element, if there is just one date.
  private static @Nullable String onlyTime(Document page) {
    var dates =
        page.select("time[datetime]").stream()
            .filter(time ->
                time.closest("aside, nav, footer, [class*=comment], [class*=related]") == null)
            .map(time -> PrintedDate.edtf(time.attr("datetime")))
            .distinct()
            .toList();
    return dates.size() == 1 ? dates.getFirst() : null;
  }

  private static @Nullable String url(Document page, Map<String, String> meta) {
    return Stream.of(
            attribute(page, "link[rel=canonical][href]", "href"),
            meta.get("og:url"),
            savedFrom(page))
        .filter(HtmlOrigin::isAddress)
        .findFirst()
        .orElse(null);
  }

  /// Browsers note the address in a comment when they save a page.
  private static @Nullable String savedFrom(Document page) {
    var top =
        Stream.concat(
            page.childNodes().stream(),
            page.select("html").stream().flatMap(html -> html.childNodes().stream()));
    return top.filter(Comment.class::isInstance)
        .map(node -> SAVED_FROM.matcher(((Comment) node).getData()))
        .filter(Matcher::find)
        .map(match -> match.group(1))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String language(Document page, Map<String, String> meta) {
    var tags =
        Stream.of(
            attribute(page, "html[lang]", "lang"),
            attribute(page, "html[xml:lang]", "xml:lang"),
            meta.get("content-language"),
            meta.get("og:locale"),
            meta.get("dc.language"));
    return firstOf(tags, LanguageTag::of);
  }

  private static @Nullable String firstDate(Stream<@Nullable String> values) {
    return firstOf(values, PrintedDate::edtf);
  }

  private static @Nullable String firstOf(
      Stream<@Nullable String> values, Function<String, @Nullable String> form) {
    for (var value : values.toList()) {
      var formed = value == null ? null : form.apply(value);
      if (formed != null) {
        return formed;
      }
    }
    return null;
  }

  private static @Nullable String attribute(Document page, String query, String attribute) {
    var element = page.selectFirst(query.replace("xml:", "xml\\:"));
    return element == null ? null : element.attr(attribute);
  }

  private static @Nullable String any(Map<String, String> meta, String... names) {
    return Stream.of(names)
        .map(meta::get)
        .filter(value -> value != null && !value.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null && !one.isBlank() ? one : other;
  }

  private static boolean isAddress(@Nullable String value) {
    return value != null && (value.startsWith("http://") || value.startsWith("https://"));
  }
}
