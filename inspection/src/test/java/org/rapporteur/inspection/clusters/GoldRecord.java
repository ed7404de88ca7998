package org.rapporteur.inspection.clusters;

import java.util.Map;
import org.rapporteur.inspection.clusters.Sheet.Passage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes gold as the record of a perfect product.
final class GoldRecord {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode gold;
  private final Texts texts;

  GoldRecord(JsonNode gold, Texts texts) {
    this.gold = gold;
    this.texts = texts;
  }

  ObjectNode write() {
    var record = JSON.createObjectNode();
    record.set("cluster", gold.get("cluster"));
    gold.get("entities").forEach(name -> list(record, "entities").add(name(name)));
    gold.get("events").forEach(event -> list(record, "events").add(happening(event)));
    gold.get("claims").forEach(claim -> list(record, "claims").add(told(claim)));
    record.set("conflicts", gold.get("conflicts").deepCopy());
    record.set("families", gold.get("families").deepCopy());
    return record;
  }

  private static ArrayNode list(ObjectNode record, String field) {
    return record.withArrayProperty(field);
  }

  private ObjectNode name(JsonNode name) {
    var node = picked(name, "id", "type", "name");
    for (Map.Entry<String, JsonNode> file : name.get("mentions").properties()) {
      for (var ends : file.getValue()) {
        var at = new Passage(file.getKey(), ends.get(0).asInt(), ends.get(1).asInt());
        list(node, "mentions").add(passage(at).put("text", texts.words(at)));
      }
    }
    return node;
  }

  private ObjectNode happening(JsonNode event) {
    var node = picked(event, "id", "type", "title", "date", "place", "participants", "violation");
    for (Map.Entry<String, JsonNode> file : event.get("sources").properties()) {
      for (var span : file.getValue()) {
        list(node, "sources").add(passage(texts.find(file.getKey(), span.get(0).asString())));
      }
    }
    return node;
  }

  private static ObjectNode told(JsonNode claim) {
    var node =
        picked(
            claim,
            "id",
            "kind",
            "event",
            "subject",
            "property",
            "value",
            "attributed_to",
            "start",
            "end");
    node.set("doc", claim.get("asserted_by"));
    return node;
  }

  private static ObjectNode passage(Passage at) {
    return JSON.createObjectNode()
        .put("doc", at.document())
        .put("start", at.start())
        .put("end", at.end());
  }

  private static ObjectNode picked(JsonNode from, String... fields) {
    var node = JSON.createObjectNode();
    for (var field : fields) {
      node.set(field, from.get(field));
    }
    return node;
  }
}
