package org.rapporteur.report.trace.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.TraceFacts;
import tools.jackson.databind.json.JsonMapper;

/// Writes FollowTheMoney entities, one a line, and beside them our own extension, one line for each
/// edge, which keeps exactly what `percentage` and the schemata cannot: open bounds, fractions,
/// votes against shares, alternatives, hedges.
public final class FtmWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// @param out the entities
  /// @param exact the extension, for a file whose name ends in `.exact.jsonl`
  public int write(TraceFacts facts, OutputStream out, OutputStream exact) throws IOException {
    int written = 0;
    for (var node : facts.nodes()) {
      line(out, entity(node));
      written++;
    }
    for (var edge : facts.edges()) {
      line(out, link(edge));
      line(exact, exact(edge));
      written++;
    }
    int number = 0;
    for (var listing : facts.listings()) {
      line(out, sanction(listing, ++number));
      written++;
    }
    return written;
  }

  private static void line(OutputStream out, Map<String, Object> value) throws IOException {
    out.write(MAPPER.writeValueAsBytes(value));
    out.write('\n');
  }

  private static String id(NodeId id) {
    return plain(id.value());
  }

  private static String plain(String id) {
    return id.startsWith("ftm:") ? id.substring(4) : id;
  }

  private static Map<String, Object> made(
      String id, String schema, Map<String, List<String>> properties) {
    properties.values().removeIf(List::isEmpty);
    var entity = new LinkedHashMap<String, Object>();
    entity.put("id", id);
    entity.put("schema", schema);
    entity.put("properties", properties);
    return entity;
  }

  private static Map<String, Object> entity(Node node) {
    var p = new LinkedHashMap<String, List<String>>();
    p.put("name", texts(node, Node.Standing.PRIMARY));
    p.put("alias", texts(node, Node.Standing.ALIAS));
    p.put("weakAlias", texts(node, Node.Standing.WEAK));
    p.put("previousName", texts(node, Node.Standing.FORMER));
    p.computeIfPresent(
        "alias",
        (k, v) -> {
          var all = new ArrayList<>(v);
          all.addAll(texts(node, Node.Standing.ORIGINAL_SCRIPT));
          return all;
        });
    p.put("country", node.countries());
    p.put("address", node.addresses());
    p.put(
        node.sort() == Node.Sort.PERSON ? "birthDate" : "incorporationDate",
        node.births().stream().map(b -> b.value()).toList());
    for (var identifier : node.identifiers()) {
      p.merge(property(identifier.scheme()), List.of(identifier.value()), FtmWriter::both);
    }
    return made(id(node.id()), schema(node.sort()), p);
  }

  private static List<String> both(List<String> a, List<String> b) {
    var all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }

  private static List<String> texts(Node node, Node.Standing standing) {
    return node.names().stream()
        .filter(n -> n.standing() == standing)
        .map(Node.Name::text)
        .toList();
  }

  private static String property(String scheme) {
    return switch (scheme) {
      case "lei" -> "leiCode";
      case "imo" -> "imoNumber";
      case "mmsi" -> "mmsi";
      case "passport" -> "passportNumber";
      case "call-sign" -> "callSign";
      case "tax" -> "taxNumber";
      case "duns" -> "dunsCode";
      case "registration" -> "registrationNumber";
      default -> "idNumber";
    };
  }

  private static String schema(Node.Sort sort) {
    return switch (sort) {
      case PERSON -> "Person";
      case COMPANY -> "Company";
      case PUBLIC_BODY -> "PublicBody";
      case VESSEL -> "Vessel";
      case AIRCRAFT -> "Airplane";
      case FACILITY -> "RealEstate";
      case ADDRESS -> "Address";
      case ACT -> "Event";
      case SHIPMENT, PRODUCT -> "Asset";
      case UNKNOWN -> "LegalEntity";
    };
  }

  private record Shape(String schema, String from, String to) {}

  private static Shape shape(EdgeKind kind) {
    return switch (kind) {
      case SHARES, VOTES -> new Shape("Ownership", "owner", "asset");
      case DIRECTORSHIP -> new Shape("Directorship", "director", "organization");
      case REPRESENTS -> new Shape("Representation", "agent", "client");
      case FAMILY -> new Shape("Family", "person", "relative");
      case SUCCESSION -> new Shape("Succession", "predecessor", "successor");
      case SUPPLIES, SHIPS -> new Shape("EconomicActivity", "sender", "receiver");
      case BOARD_MAJORITY,
          OTHER_CONTROL,
          CONSOLIDATION,
          NOMINEE,
          PRODUCES,
          EMPLOYS_AT,
          CARRIES,
          LOCATED_AT,
          COMMITTED_AT,
          LINK_UNSPECIFIED ->
          new Shape("UnknownLink", "subject", "object");
    };
  }

  private static Map<String, Object> link(Edge edge) {
    var shape = shape(edge.kind());
    var p = new LinkedHashMap<String, List<String>>();
    p.put(shape.from, List.of(id(edge.from())));
    p.put(shape.to, List.of(id(edge.to())));
    p.put("role", List.of(edge.kind().label()));
    p.put("startDate", one(edge.period().start() == null ? null : edge.period().start().value()));
    p.put("endDate", one(edge.period().end() == null ? null : edge.period().end().value()));
    p.put("publisher", one(edge.origin().publisher()));
    p.put("summary", one(edge.origin().words()));
    if (edge.interest() != null) {
      p.put("percentage", List.of(words(edge.share())));
    }
    if (edge.goods() != null) {
      p.put("goodsDescription", one(edge.goods().description()));
      p.put("vedCode", one(edge.goods().code() == null ? null : edge.goods().code().digits()));
    }
    return made(plain(edge.id()), shape.schema, p);
  }

  private static List<String> one(@Nullable String value) {
    return value == null || value.isEmpty() ? List.of() : List.of(value);
  }

  /// For people, and read back by us.
  private static String words(ShareInterval share) {
    return share.isExact()
        ? share.lower().print()
        : (share.lowerOpen() ? ">" : ">=")
            + share.lower().print()
            + " and "
            + (share.upperOpen() ? "<" : "<=")
            + share.upper().print();
  }

  private static Map<String, Object> exact(Edge edge) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", plain(edge.id()));
    json.put("schema", "x-rapporteur-exact");
    json.put("kind", edge.kind().name());
    json.put("strength", edge.origin().strength().name());
    if (!edge.alternatives().isEmpty()) {
      json.put("alternatives", edge.alternatives().stream().map(Enum::name).toList());
    }
    put(json, "start", edge.period().start());
    put(json, "end", edge.period().end());
    put(json, "stated", edge.origin().stated());
    var interest = edge.interest();
    if (interest != null) {
      json.put("lower", interest.share().lower().print());
      json.put("lowerOpen", interest.share().lowerOpen());
      json.put("upper", interest.share().upper().print());
      json.put("upperOpen", interest.share().upperOpen());
      json.put("indirect", interest.indirect());
      json.put("components", interest.components());
      put(json, "sameAs", interest.sameAs());
    }
    return json;
  }

  private static void put(Map<String, Object> json, String key, @Nullable Object value) {
    if (value != null) {
      json.put(key, value.toString());
    }
  }

  private static Map<String, Object> sanction(Listing listing, int number) {
    var p = new LinkedHashMap<String, List<String>>();
    p.put("entity", List.of(id(listing.node())));
    p.put("authority", List.of(listing.list().value()));
    p.put("authorityId", one(listing.reference()));
    p.put("status", List.of(listing.status().words()));
    p.put("program", listing.programmes());
    p.put("startDate", one(listing.from() == null ? null : listing.from().value()));
    p.put("endDate", one(listing.until() == null ? null : listing.until().value()));
    return made("sanction-" + number, "Sanction", p);
  }
}
