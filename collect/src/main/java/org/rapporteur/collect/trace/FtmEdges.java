package org.rapporteur.collect.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.JsonRecord;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Interest;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.ShareText;
import org.rapporteur.model.trace.Strength;

/// Edges from the interval schemata of FollowTheMoney.
final class FtmEdges {
  private static final Dates DATES = Dates.dayFirst();

  /// The two ends of a schema, in the direction in which our edge runs, and what it is.
  private record Shape(String from, String to, EdgeKind kind) {}

  private static final Map<String, Shape> SHAPES =
      Map.ofEntries(
          Map.entry("Ownership", new Shape("owner", "asset", EdgeKind.SHARES)),
          Map.entry("Directorship", new Shape("director", "organization", EdgeKind.DIRECTORSHIP)),
          Map.entry("Membership", new Shape("member", "organization", EdgeKind.LINK_UNSPECIFIED)),
          Map.entry("Employment", new Shape("employee", "employer", EdgeKind.LINK_UNSPECIFIED)),
          Map.entry("Representation", new Shape("agent", "client", EdgeKind.REPRESENTS)),
          Map.entry("UnknownLink", new Shape("subject", "object", EdgeKind.LINK_UNSPECIFIED)),
          Map.entry("Associate", new Shape("person", "associate", EdgeKind.LINK_UNSPECIFIED)),
          Map.entry("Family", new Shape("person", "relative", EdgeKind.FAMILY)),
          Map.entry("Succession", new Shape("predecessor", "successor", EdgeKind.SUCCESSION)),
          Map.entry("Debt", new Shape("creditor", "debtor", EdgeKind.LINK_UNSPECIFIED)),
          Map.entry("Payment", new Shape("payer", "beneficiary", EdgeKind.LINK_UNSPECIFIED)),
          Map.entry("EconomicActivity", new Shape("sender", "receiver", EdgeKind.SUPPLIES)),
          Map.entry("Occupancy", new Shape("holder", "post", EdgeKind.LINK_UNSPECIFIED)));

  private final Harvest file;
  private final Map<String, JsonRecord> exact;

  FtmEdges(Harvest file, Map<String, JsonRecord> exact) {
    this.file = file;
    this.exact = exact;
  }

  static String id(String entity) {
    return entity.contains(":") ? entity : "ftm:" + entity;
  }

  /// The edges of a link, none if it lacks an end.
  List<Edge> of(JsonRecord entity, String schema) {
    var shape = SHAPES.get(schema);
    if (shape == null) {
      return List.of();
    }
    var p = entity.object("properties");
    var edges = new ArrayList<Edge>();
    for (var from : p.texts(shape.from)) {
      for (var to : p.texts(shape.to)) {
        edge(entity, p, shape, from, to, edges.size(), edges);
      }
    }
    return edges;
  }

  /// Edges that an entity states of itself: the owner and operator of a vessel.
  List<Edge> inside(JsonRecord entity, String schema) {
    var edges = new ArrayList<Edge>();
    var p = entity.object("properties");
    if (schema.equals("Vessel") || schema.equals("Company")) {
      for (var owner : p.texts("owner")) {
        edge(
            entity,
            p,
            new Shape("owner", "", EdgeKind.SHARES),
            owner,
            entity.text("id"),
            edges.size() + 1,
            edges);
      }
      for (var operator : p.texts("operator")) {
        edge(
            entity,
            p,
            new Shape("operator", "", EdgeKind.OTHER_CONTROL),
            operator,
            entity.text("id"),
            edges.size() + 1,
            edges);
      }
      for (var parent : p.texts("parent")) {
        edge(
            entity,
            p,
            new Shape("parent", "", EdgeKind.CONSOLIDATION),
            parent,
            entity.text("id"),
            edges.size() + 1,
            edges);
      }
    }
    return edges;
  }

  private void edge(
      JsonRecord entity,
      JsonRecord p,
      Shape shape,
      String from,
      String to,
      int nth,
      List<Edge> edges) {
    var number = entity.text("id");
    var ours = exact.get(number);
    var kind = ours == null ? kind(shape, p) : EdgeKind.valueOf(ours.text("kind"));
    try {
      var edge =
          new Edge(
              id(number) + (nth == 0 ? "" : "/" + nth),
              new NodeId(id(from)),
              new NodeId(id(to)),
              kind,
              ours == null
                  ? List.of()
                  : ours.texts("alternatives").stream().map(EdgeKind::valueOf).toList(),
              period(p, ours, kind + " " + number, entity),
              null,
              null,
              origin(entity, p, ours));
      edges.add(
          kind.isStake() || (ours != null && !ours.text("lower").isEmpty())
              ? edge.with(stake(p, ours))
              : trade(edge, p));
    } catch (IllegalArgumentException e) {
      file.unusable(kind + " " + number, String.valueOf(e.getMessage()), file.cite(entity));
      edges.add(unusableEdge(entity, shape, from, to));
    }
  }

  /// A stake whose share or dates cannot be is still a link between the two.
  private Edge unusableEdge(JsonRecord entity, Shape shape, String from, String to) {
    return Edge.of(
        id(entity.text("id")) + "#unusable",
        new NodeId(id(from)),
        new NodeId(id(to)),
        shape.kind.isStake() ? EdgeKind.LINK_UNSPECIFIED : shape.kind,
        Period.ALWAYS,
        Origin.of(file.cite(entity)));
  }

  private static EdgeKind kind(Shape shape, JsonRecord p) {
    var type = first(p, "ownershipType") + " " + first(p, "sharesType") + " " + first(p, "role");
    return shape.kind == EdgeKind.SHARES && type.toLowerCase(Locale.ROOT).contains("vot")
        ? EdgeKind.VOTES
        : shape.kind;
  }

  private static Edge trade(Edge edge, JsonRecord p) {
    var description = first(p, "goodsDescription");
    var code = first(p, "vedCode");
    return description.isEmpty() && code.isEmpty()
        ? edge
        : edge.with(Weights.goods(Weights.code(code, null), null, description));
  }

  private static Interest stake(JsonRecord p, @Nullable JsonRecord ours) {
    if (ours != null) {
      var same = ours.text("sameAs");
      return new Interest(
          new ShareInterval(
              Percent.parse(ours.text("lower")),
              ours.isTrue("lowerOpen"),
              Percent.parse(ours.text("upper")),
              ours.isTrue("upperOpen")),
          same.isEmpty() ? null : same,
          ours.isTrue("indirect"),
          ours.texts("components"));
    }
    var text = first(p, "percentage");
    return Interest.of(ShareText.parse(text).orElse(ShareInterval.UNKNOWN));
  }

  private Period period(JsonRecord p, @Nullable JsonRecord ours, String what, JsonRecord entity) {
    if (ours != null) {
      return new Period(
          Edtf.parse(ours.text("start")).orElse(null), Edtf.parse(ours.text("end")).orElse(null));
    }
    var start = date(p, "startDate", what, entity);
    var end = date(p, "endDate", what, entity);
    return start == null && end == null
        ? new Period(date(p, "date", what, entity), date(p, "date", what, entity))
        : new Period(start, end);
  }

  private @Nullable Edtf date(JsonRecord p, String key, String what, JsonRecord entity) {
    var printed = first(p, key);
    var date = DATES.orNull(printed);
    if (date == null && !printed.isEmpty()) {
      file.unusable(
          what, "its " + key + " is no date, so that any day is possible", file.cite(entity));
    }
    return date == null && !printed.isEmpty() ? Period.SOME_DAY : date;
  }

  private Origin origin(JsonRecord entity, JsonRecord p, @Nullable JsonRecord ours) {
    var publisher = first(p, "publisher");
    var words = String.join("; ", p.texts("summary"));
    if (words.isEmpty()) {
      words = first(p, "role");
    }
    var stated =
        ours == null
            ? first(p, "recordId").isEmpty() ? first(p, "retrievedAt") : ""
            : ours.text("stated");
    return new Origin(
        file.cite(entity),
        publisher.isEmpty() ? null : publisher,
        DATES.orNull(stated),
        ours == null || ours.text("strength").isEmpty()
            ? Strength.STATED
            : Strength.valueOf(ours.text("strength")),
        words.isEmpty() ? null : words);
  }

  private static String first(JsonRecord p, String key) {
    var texts = p.texts(key);
    return texts.isEmpty() ? "" : texts.getFirst();
  }
}
