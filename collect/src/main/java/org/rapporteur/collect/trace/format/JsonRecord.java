package org.rapporteur.collect.trace.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A JSON object, asked without fear of what is missing.
public final class JsonRecord {
  private final long number;
  private final long line;
  private final JsonNode node;

  JsonRecord(long number, long line, JsonNode node) {
    this.number = number;
    this.line = line;
    this.node = node;
  }

  /// Its place among the records of the file, from 1.
  public long number() {
    return number;
  }

  public long line() {
    return line;
  }

  public boolean has(String key) {
    return node.hasNonNull(key);
  }

  /// A text or number as text without space at its ends; empty if it is absent or something else.
  public String text(String... way) {
    var at = at(way);
    return at.isValueNode() && !at.isNull() ? at.asString("").strip() : "";
  }

  /// The texts of an array, or the one text that stands in its place.
  public List<String> texts(String... way) {
    var at = at(way);
    var texts = new ArrayList<String>();
    if (at.isArray()) {
      at.forEach(item -> {
        if (item.isValueNode() && !item.isNull()) {
          texts.add(item.asString("").strip());
        }
      });
    } else if (at.isValueNode() && !at.isNull()) {
      texts.add(at.asString("").strip());
    }
    texts.removeIf(String::isEmpty);
    return List.copyOf(texts);
  }

  /// The number there, exact; a number in quotation marks counts.
  public Optional<BigDecimal> decimal(String... way) {
    try {
      var text = text(way);
      return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  public boolean isTrue(String... way) {
    return at(way).asBoolean(false);
  }

  public boolean isText(String key) {
    return node.path(key).isString();
  }

  /// The object there; one without members if there is none.
  public JsonRecord object(String... way) {
    return new JsonRecord(number, line, at(way));
  }

  /// The objects of an array.
  public List<JsonRecord> objects(String... way) {
    var objects = new ArrayList<JsonRecord>();
    at(way)
        .forEach(item -> {
          if (item.isObject()) {
            objects.add(new JsonRecord(number, line, item));
          }
        });
    return List.copyOf(objects);
  }

  /// All keys with the texts under them.
  public Map<String, List<String>> members() {
    var members = new LinkedHashMap<String, List<String>>();
    node.propertyNames().forEach(key -> members.put(key, texts(key)));
    return members;
  }

  /// The object as it stands in the file, on one line.
  public String raw() {
    return node.toString();
  }

  private JsonNode at(String... way) {
    JsonNode at = node;
    for (String step : way) {
      at = at.path(step);
    }
    return at;
  }
}
