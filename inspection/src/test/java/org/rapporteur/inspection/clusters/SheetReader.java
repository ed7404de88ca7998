package org.rapporteur.inspection.clusters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.inspection.clusters.Sheet.Answer;
import org.rapporteur.inspection.clusters.Sheet.Dispute;
import org.rapporteur.inspection.clusters.Sheet.Happening;
import org.rapporteur.inspection.clusters.Sheet.Mention;
import org.rapporteur.inspection.clusters.Sheet.Name;
import org.rapporteur.inspection.clusters.Sheet.Passage;
import org.rapporteur.inspection.clusters.Sheet.Told;
import tools.jackson.databind.JsonNode;

/// Reads gold and records, which name the same things in two shapes.
final class SheetReader {
  private final Texts texts;

  SheetReader(Texts texts) {
    this.texts = texts;
  }

  Sheet gold(JsonNode json) {
    return new Sheet(
        each(json, "entities").map(SheetReader::goldName).toList(),
        each(json, "events").map(this::goldHappening).toList(),
        each(json, "claims").map(SheetReader::goldTold).toList(),
        each(json, "conflicts").map(SheetReader::dispute).toList(),
        each(json, "families").map(family -> words(family, "docs")).toList(),
        ranges(json.path("ignore")),
        ranges(json.path("boilerplate")),
        ranges(json.path("free_claims")));
  }

  Sheet record(JsonNode json) {
    return new Sheet(
        each(json, "entities").map(SheetReader::saidName).toList(),
        each(json, "events").map(SheetReader::saidHappening).toList(),
        each(json, "claims").map(claim -> told(claim, passage(claim))).toList(),
        each(json, "conflicts").map(SheetReader::dispute).toList(),
        each(json, "families").map(family -> words(family, "docs")).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Name goldName(JsonNode json) {
    var id = json.get("id").asString();
    var type = json.get("type").asString();
    var forms = new ArrayList<String>();
    forms.add(json.get("name").asString());
    json.get("forms").forEach(list -> list.forEach(form -> forms.add(form.asString())));
    return new Name(
        id,
        type,
        forms,
        ranges(json.get("mentions")).stream().map(at -> new Mention(at, id, type, null)).toList());
  }

  private static Name saidName(JsonNode json) {
    var id = json.get("id").asString();
    var type = json.path("type").asString("");
    Set<Passage> seen = new HashSet<>();
    return new Name(
        id,
        type,
        List.of(json.path("name").asString("")),
        each(json, "mentions")
            .map(m -> new Mention(passage(m), id, type, text(m, "text")))
            .filter(m -> seen.add(m.at()))
            .toList());
  }

  private Happening goldHappening(JsonNode json) {
    var sources = new ArrayList<Passage>();
    for (Map.Entry<String, JsonNode> file : json.get("sources").properties()) {
      file.getValue()
          .forEach(span -> sources.add(texts.find(file.getKey(), span.get(0).asString())));
    }
    var dates = json.path("date_alt");
    return new Happening(
        json.get("id").asString(),
        json.get("type").asString(),
        json.get("title").asString(),
        text(json, "date"),
        sources,
        words(json, "type_alt"),
        words(json, "date_alt"),
        dates.isArray() && dates.valueStream().anyMatch(JsonNode::isNull),
        json.path("optional").asBoolean(false));
  }

  private static Happening saidHappening(JsonNode json) {
    return new Happening(
        json.get("id").asString(),
        json.path("type").asString(""),
        json.path("title").asString(""),
        text(json, "date"),
        each(json, "sources").map(SheetReader::passage).toList(),
        List.of(),
        List.of(),
        false,
        false);
  }

  private static Told goldTold(JsonNode json) {
    var document = json.get("asserted_by").asString();
    return told(json, new Passage(document, json.get("start").asInt(), json.get("end").asInt()));
  }

  private static Told told(JsonNode json, Passage at) {
    return new Told(
        json.path("kind").asString(""),
        text(json, "event"),
        json.path("property").asString(""),
        text(json, "value"),
        text(json, "attributed_to"),
        words(json, "attributed_also"),
        at,
        json.path("optional").asBoolean(false));
  }

  private static Dispute dispute(JsonNode json) {
    return new Dispute(
        json.path("kind").asString(Dispute.CONTRADICTION),
        json.path("subject").asString(""),
        json.path("property").asString(""),
        each(json, "values")
            .map(v -> new Answer(v.path("value").asString(""), new TreeSet<>(words(v, "docs"))))
            .toList(),
        json.path("severity").asString("").equals("major"));
  }

  private static Passage passage(JsonNode json) {
    return new Passage(
        json.get("doc").asString(), json.get("start").asInt(), json.get("end").asInt());
  }

  private static List<Passage> ranges(JsonNode byFile) {
    var ranges = new ArrayList<Passage>();
    for (Map.Entry<String, JsonNode> file : byFile.properties()) {
      file.getValue()
          .forEach(ends ->
              ranges.add(new Passage(file.getKey(), ends.get(0).asInt(), ends.get(1).asInt())));
    }
    return ranges;
  }

  private static Stream<JsonNode> each(JsonNode json, String field) {
    return json.path(field).valueStream();
  }

  private static List<String> words(JsonNode json, String field) {
    return each(json, field).filter(word -> !word.isNull()).map(JsonNode::asString).toList();
  }

  private static @Nullable String text(JsonNode json, String field) {
    var value = json.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }
}
