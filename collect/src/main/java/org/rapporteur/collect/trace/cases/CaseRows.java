package org.rapporteur.collect.trace.cases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Interest;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.Place;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Unusable;
import tools.jackson.databind.JsonNode;

/// Turns the rows of one case into facts. A row that means nothing becomes [Unusable] with the
/// reason.
final class CaseRows {
  private static final String OWNED_OR_CONTROLLED = "owned_or_controlled";

  private static final Map<String, EdgeKind> KINDS =
      Map.of(
          "appoints_majority_of_board",
          EdgeKind.BOARD_MAJORITY,
          "control",
          EdgeKind.OTHER_CONTROL,
          OWNED_OR_CONTROLLED,
          EdgeKind.OTHER_CONTROL);

  private static final Map<String, Percent> UNITS =
      Map.of(
          "percent", Percent.of(1),
          "basis_points", Percent.ofCounts(BigInteger.ONE, BigInteger.valueOf(10_000)),
          "fraction", Percent.of(100));

  private final EvidenceId evidence;
  private final String path;
  private final TraceFacts.Builder facts = new TraceFacts.Builder();
  private final Set<String> ids = new HashSet<>();
  private int listings;
  private int edges;

  CaseRows(EvidenceId evidence, String path) {
    this.evidence = evidence;
    this.path = path;
  }

  TraceFacts facts() {
    return facts.build();
  }

  /// Reads `"id"`, or `["id", from, until]`.
  void listed(JsonNode row) {
    var citation = cite("/listed/" + listings++);
    try {
      var id = new NodeId(text(row.isArray() ? row.path(0) : row).orElse(""));
      facts.listing(
          new Listing(
              id,
              ListId.ANY,
              "",
              ListStatus.BLOCKING,
              row.isArray() ? date(row.path(1)) : null,
              row.isArray() ? date(row.path(2)) : null,
              List.of(),
              citation));
    } catch (IllegalArgumentException e) {
      facts.unusable(new Unusable("listing " + row, String.valueOf(e.getMessage()), citation));
    }
  }

  void edge(JsonNode row) {
    var citation = cite("/edges/" + edges++);
    try {
      facts.edge(read(row, citation));
    } catch (IllegalArgumentException e) {
      var what =
          row.path("kind").asString("?")
              + " from "
              + row.path("owner").asString("?")
              + " to "
              + row.path("asset").asString("?");
      facts.unusable(new Unusable(what, String.valueOf(e.getMessage()), citation));
    }
  }

  private Edge read(JsonNode row, Citation citation) {
    var kind = kind(row.path("kind").asString("shares"));
    var origin =
        new Origin(
            citation,
            text(row.path("publisher")).orElse(null),
            date(row.path("stated")),
            row.path("hedged").asBoolean(false) ? Strength.HEDGED : Strength.STATED,
            null);
    var edge =
        new Edge(
            id(row),
            new NodeId(text(row.path("owner")).orElse("")),
            new NodeId(text(row.path("asset")).orElse("")),
            kind,
            alternatives(row),
            new Period(date(row.path("start")), date(row.path("end"))),
            null,
            null,
            origin);
    return kind.isStake() || row.has("components") ? edge.with(interest(row)) : edge;
  }

  private static List<EdgeKind> alternatives(JsonNode row) {
    return row.path("kind").asString("").equals(OWNED_OR_CONTROLLED)
        ? List.of(EdgeKind.SHARES, EdgeKind.OTHER_CONTROL)
        : List.of();
  }

  private String id(JsonNode row) {
    var base = text(row.path("statement")).orElse("edge " + edges);
    var id = base;
    for (int n = 2; !ids.add(id); n++) {
      id = base + " (" + n + ")";
    }
    return id;
  }

  private static EdgeKind kind(String word) {
    var known = KINDS.get(word);
    if (known != null) {
      return known;
    }
    try {
      return EdgeKind.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the kind " + word + " is not known", e);
    }
  }

  private static Interest interest(JsonNode row) {
    var components = new ArrayList<String>();
    row.path("components").forEach(c -> components.add(c.asString()));
    return new Interest(
        share(row),
        text(row.path("same_interest_as")).orElse(null),
        row.path("indirect").asBoolean(false),
        components);
  }

  private static ShareInterval share(JsonNode row) {
    var min = number(row, "min");
    var above = number(row, "exclusiveMin");
    var max = number(row, "max");
    var below = number(row, "exclusiveMax");
    if (min == null && above == null && max == null && below == null) {
      return ShareInterval.UNKNOWN;
    }
    boolean lowerOpen = above != null && (min == null || above.compareTo(min) >= 0);
    boolean upperOpen = below != null && (max == null || below.compareTo(max) <= 0);
    var lower = lowerOpen ? above : min;
    var upper = upperOpen ? below : max;
    return new ShareInterval(
        lower == null ? Percent.ZERO : lower,
        lowerOpen,
        upper == null ? Percent.HUNDRED : upper,
        upperOpen);
  }

  private static @Nullable Percent number(JsonNode row, String field) {
    var node = row.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isNumber() && !node.isString()) {
      throw new IllegalArgumentException(field + " is not a number");
    }
    var value = node.isNumber() ? Percent.of(decimal(node)) : Percent.parse(node.asString());
    var unit = row.path("unit").asString("percent");
    var factor = UNITS.get(unit);
    if (factor == null) {
      throw new IllegalArgumentException("the unit " + unit + " is not known");
    }
    return value.times(factor);
  }

  private static BigDecimal decimal(JsonNode node) {
    return node.decimalValue();
  }

  private static @Nullable Edtf date(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    var printed = node.asString("");
    return Edtf.parse(printed)
        .orElseThrow(() -> new IllegalArgumentException("there is no such date as " + printed));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() || node.isNumber() ? Optional.of(node.asString()) : Optional.empty();
  }

  private Citation cite(String where) {
    return new Citation(evidence, new Place.Path(path + where));
  }
}
