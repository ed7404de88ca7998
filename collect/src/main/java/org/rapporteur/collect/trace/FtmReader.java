package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.JsonRecord;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;
import org.rapporteur.model.trace.NodeId;

/// Entities of FollowTheMoney (JSON lines or an array). A file whose name ends in `.exact.jsonl` is
/// our own extension: it holds what the text of a `percentage` cannot, and is read first.
final class FtmReader implements TraceReader {
  static final String EXACT = ".exact.jsonl";
  private static final Dates DATES = Dates.dayFirst();
  private static final Set<String> LINKS =
      Set.of(
          "Ownership",
          "Directorship",
          "Membership",
          "Employment",
          "Representation",
          "UnknownLink",
          "Associate",
          "Family",
          "Succession",
          "Debt",
          "Payment",
          "EconomicActivity",
          "Occupancy");

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    var exact = new HashMap<String, JsonRecord>();
    for (var file : files) {
      if (file.name().endsWith(EXACT)) {
        each(
            file,
            record -> {
              exact.put(record.text("id"), record);
              file.read();
            });
      }
    }
    for (var file : files) {
      if (!file.name().endsWith(EXACT)) {
        var pass = new Pass(file, exact);
        each(file, pass::entity);
        pass.dangling();
      }
    }
  }

  private static void each(Harvest file, java.util.function.Consumer<JsonRecord> use)
      throws IOException {
    file.each(content -> file.json().read(content, use));
  }

  /// One pass over a file.
  private static final class Pass {
    private final Harvest file;
    private final FtmEdges edges;
    private final Set<String> known = new HashSet<>();
    private final Map<String, JsonRecord> named = new HashMap<>();

    Pass(Harvest file, Map<String, JsonRecord> exact) {
      this.file = file;
      this.edges = new FtmEdges(file, exact);
    }

    void entity(JsonRecord entity) {
      var id = entity.text("id");
      var schema = entity.text("schema");
      if (id.isEmpty() || schema.isEmpty()) {
        file.unread(entity.line(), "the entity has no id or no schema");
      } else if (schema.equals("Sanction")) {
        sanction(entity);
      } else if (LINKS.contains(schema)) {
        link(entity, schema);
      } else {
        file.read();
        known.add(id);
        node(entity, id, schema);
      }
    }

    private void link(JsonRecord entity, String schema) {
      var made = edges.of(entity, schema);
      if (made.isEmpty()) {
        file.unread(entity.line(), "the " + schema + " lacks one of its two ends");
        return;
      }
      file.read();
      for (Edge edge : made) {
        named.put(edge.from().value(), entity);
        named.put(edge.to().value(), entity);
        file.edge(edge);
      }
    }

    private void node(JsonRecord entity, String id, String schema) {
      var p = entity.object("properties");
      var draft = new Draft(FtmEdges.id(id), sort(schema), file.cite(entity));
      draft.name(
          entity.text("caption").isEmpty()
              ? first(p, "name")
              : first(p, "name", entity.text("caption")));
      p.texts("name")
          .forEach(n -> draft.name(n, draft.hasName() ? Standing.ALIAS : Standing.PRIMARY));
      p.texts("alias").forEach(n -> draft.name(n, Standing.ALIAS));
      p.texts("weakAlias").forEach(n -> draft.name(n, Standing.WEAK));
      p.texts("previousName").forEach(n -> draft.name(n, Standing.FORMER));
      identifiers(p, draft);
      for (var country : List.of("country", "jurisdiction", "nationality", "flag")) {
        p.texts(country).forEach(draft::country);
      }
      p.texts("address").forEach(a -> draft.address(a));
      p.texts("birthDate").forEach(d -> draft.birth(DATES.orNull(d)));
      p.texts("incorporationDate").forEach(d -> draft.birth(DATES.orNull(d)));
      draft.detail("schema", schema);
      p.members().forEach((key, values) -> values.forEach(v -> detail(draft, key, v)));
      file.node(draft.node());
      edges
          .inside(entity, schema)
          .forEach(edge -> {
            named.put(edge.from().value(), entity);
            file.edge(edge);
          });
    }

    private static String first(JsonRecord properties, String key, String... otherwise) {
      var texts = properties.texts(key);
      return texts.isEmpty() ? (otherwise.length == 0 ? "" : otherwise[0]) : texts.getFirst();
    }

    private static void detail(Draft draft, String key, String value) {
      if (!Set.of("name", "alias", "weakAlias", "previousName", "address").contains(key)) {
        draft.detail(key, value);
      }
    }

    private static void identifiers(JsonRecord p, Draft draft) {
      Map<String, String> schemes =
          Map.of(
              "leiCode",
              "lei",
              "imoNumber",
              "imo",
              "mmsi",
              "mmsi",
              "registrationNumber",
              "registration",
              "passportNumber",
              "passport",
              "taxNumber",
              "tax",
              "innCode",
              "inn",
              "ogrnCode",
              "ogrn",
              "dunsCode",
              "duns");
      schemes.forEach((key, scheme) -> p.texts(key).forEach(v -> draft.identifier(scheme, v)));
      p.texts("callSign").forEach(v -> draft.identifier("call-sign", v));
      p.texts("idNumber").forEach(v -> draft.identifier("document", v));
    }

    private static Sort sort(String schema) {
      return switch (schema) {
        case "Person" -> Sort.PERSON;
        case "PublicBody" -> Sort.PUBLIC_BODY;
        case "Vessel" -> Sort.VESSEL;
        case "Airplane" -> Sort.AIRCRAFT;
        case "Address" -> Sort.ADDRESS;
        case "Company", "Organization", "LegalEntity" -> Sort.COMPANY;
        case "RealEstate" -> Sort.FACILITY;
        default -> Sort.UNKNOWN;
      };
    }

    private void sanction(JsonRecord entity) {
      var p = entity.object("properties");
      var targets = p.texts("entity");
      if (targets.isEmpty()) {
        file.unread(entity.line(), "the Sanction names no entity");
        return;
      }
      file.read();
      for (var target : targets) {
        try {
          named.put(FtmEdges.id(target), entity);
          file.listing(listing(entity, p, target));
        } catch (IllegalArgumentException e) {
          file.unusable("Sanction of " + target, String.valueOf(e.getMessage()), file.cite(entity));
        }
      }
    }

    private Listing listing(JsonRecord entity, JsonRecord p, String target) {
      var authority = first(p, "authority");
      return new Listing(
          new NodeId(FtmEdges.id(target)),
          list(authority),
          first(p, "unscId", first(p, "authorityId")),
          blocking(p),
          DATES.orNull(first(p, "startDate", first(p, "listingDate"))),
          DATES.orNull(first(p, "endDate")),
          p.texts("program"),
          file.cite(entity));
    }

    private static ListStatus blocking(JsonRecord p) {
      for (var status : ListStatus.values()) {
        if (status.words().equals(first(p, "status"))) {
          return status;
        }
      }
      var words =
          (first(p, "provisions") + " " + first(p, "program") + " " + first(p, "authority"))
              .toLowerCase(java.util.Locale.ROOT);
      return words.matches("(?s).*(?:freeze|block|sdn|security council|sanctions list|asset).*")
          ? ListStatus.BLOCKING
          : ListStatus.WATCH;
    }

    private static ListId list(@Nullable String authority) {
      if (authority != null && authority.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
        return new ListId(authority);
      }
      var plain = Ids.plain(authority == null ? "" : authority);
      if (plain.contains("security council")) {
        return new ListId("un-sc");
      }
      if (plain.contains("foreign assets control") || plain.contains("ofac")) {
        return new ListId("ofac-sdn");
      }
      if (plain.contains("european")) {
        return new ListId("eu-fsf");
      }
      if (plain.contains("financial sanctions implementation")
          || plain.contains("foreign commonwealth")) {
        return new ListId("uk-sanctions");
      }
      var ascii = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
      return new ListId(ascii.isEmpty() ? "ftm" : "ftm-" + ascii);
    }

    /// Ends that no entity describes exist all the same.
    void dangling() {
      named.forEach((id, entity) -> {
        if (!known.contains(id) && !known.contains(id.substring(id.indexOf(':') + 1))) {
          file.unusable(
              "entity " + id,
              "the file has no entity of this id, only others that name it",
              file.cite(entity));
          file.node(new Draft(id, Sort.UNKNOWN, file.cite(entity)).node());
        }
      });
    }
  }
}
