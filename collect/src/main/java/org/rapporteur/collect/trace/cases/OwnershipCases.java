package org.rapporteur.collect.trace.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.trace.NodeId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file of worked cases. Percentages are read as decimals, never as doubles. A case that is
/// no case is refused with its place; a row of a case that cannot be computed with is kept in the
/// case as unusable.
public final class OwnershipCases {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private OwnershipCases() {}

  /// @throws IllegalArgumentException if the bytes are no list of cases; the message says where
  public static List<OwnershipCase> read(byte[] bytes) {
    var root = parsed(bytes);
    if (!root.isArray()) {
      throw new IllegalArgumentException(
          "The file is not a list of cases: it must begin with [ (see"
              + " docs/formats/ownership-cases.md).");
    }
    var evidence = EvidenceId.of(bytes);
    var cases = new ArrayList<OwnershipCase>();
    for (int i = 0; i < root.size(); i++) {
      cases.add(one(root.get(i), "/" + i, evidence));
    }
    return cases;
  }

  private static JsonNode parsed(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw new IllegalArgumentException(
          "The file is not JSON"
              + (at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr())
              + ": mend it there and try again.",
          e);
    }
  }

  private static OwnershipCase one(JsonNode node, String path, EvidenceId evidence) {
    if (!node.isObject() || !node.path("edges").isArray()) {
      throw new IllegalArgumentException(
          "At " + path + " there is no case: a case is an object with a list of edges.");
    }
    var rows = new CaseRows(evidence, path);
    node.path("listed").forEach(rows::listed);
    node.path("edges").forEach(rows::edge);
    return new OwnershipCase(
        node.path("id").asString(path),
        asOf(node.path("as_of"), path),
        rows.facts(),
        together(node));
  }

  private static @Nullable LocalDate asOf(JsonNode node, String path) {
    if (node.isNull() || node.isMissingNode()) {
      return null;
    }
    try {
      return LocalDate.parse(node.asString(""));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "At " + path + "/as_of there is no day: write 2025-03-31 or null.", e);
    }
  }

  private static List<Set<NodeId>> together(JsonNode node) {
    var groups = new ArrayList<Set<NodeId>>();
    for (var group : node.path("acting_together")) {
      var members = new TreeSet<NodeId>();
      group.forEach(m -> members.add(new NodeId(m.asString())));
      groups.add(members);
    }
    return groups;
  }
}
