package org.rapporteur.collect.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a page's JSON-LD (the vocabulary of schema.org) says of the article. Contexts are not
/// fetched: the names are taken as written.
///
/// @param published as printed
record JsonLd(@Nullable String publisher, @Nullable String author, @Nullable String published) {
  private static final int NODES = 5000;
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "OpinionNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "BlogPosting",
          "Report",
          "ScholarlyArticle",
          "LiveBlogPosting",
          "WebPage");

  /// What the first article among the page's JSON-LD says; empty fields if there is none.
  static JsonLd of(Document page) {
    var nodes = new ArrayList<JsonNode>();
    for (var script : page.select("script[type=application/ld+json]")) {
      collect(script.data(), nodes);
    }
    for (var node : nodes) {
      if (isArticle(node) && node.has("datePublished")) {
        return described(node, nodes);
      }
    }
    return new JsonLd(null, null, null);
  }

  private static void collect(String json, List<JsonNode> nodes) {
    if (json.isBlank()) {
      return;
    }
    try {
      gather(JsonMapper.shared().readTree(json), nodes);
    } catch (JacksonException e) {
      return; // a page's broken metadata say nothing
    }
  }

  private static void gather(JsonNode node, List<JsonNode> nodes) {
    if (nodes.size() >= NODES) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> gather(item, nodes));
    } else if (node.isObject()) {
      nodes.add(node);
      gather(node.path("@graph"), nodes);
      gather(node.path("mainEntity"), nodes);
    }
  }

  private static boolean isArticle(JsonNode node) {
    var type = node.path("@type");
    if (type.isArray()) {
      return type.valueStream().anyMatch(one -> ARTICLES.contains(one.asString("")));
    }
    return ARTICLES.contains(type.asString(""));
  }

  private static JsonLd described(JsonNode article, List<JsonNode> nodes) {
    return new JsonLd(
        names(article.path("publisher"), nodes),
        names(article.path("author"), nodes),
        article.path("datePublished").asString(""));
  }

  private static @Nullable String names(JsonNode node, List<JsonNode> nodes) {
    var names = new LinkedHashSet<String>();
    if (node.isArray()) {
      node.forEach(item -> addName(item, nodes, names));
    } else {
      addName(node, nodes, names);
    }
    return names.isEmpty() ? null : String.join("; ", names);
  }

  private static void addName(JsonNode node, List<JsonNode> nodes, Set<String> names) {
    var name = node.isString() ? node.asString() : resolved(node, nodes).path("name").asString("");
    if (!name.isBlank() && !name.startsWith("http")) {
      names.add(name.strip());
    }
  }

  /// The node itself if it has a name, else the one elsewhere in the page with its `@id`.
  private static JsonNode resolved(JsonNode node, List<JsonNode> nodes) {
    var id = node.path("@id").asString("");
    if (node.has("name") || id.isEmpty()) {
      return node;
    }
    return nodes.stream()
        .filter(other -> other.has("name"))
        .filter(other -> other.path("@id").asString("").equals(id))
        .findFirst()
        .orElse(node);
  }
}
