package org.rapporteur.report.trace.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Interest;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;
import tools.jackson.databind.json.JsonMapper;

/// Writes statements of the Beneficial Ownership Data Standard 0.4: one for each party and each
/// edge of ownership or control. What the standard has no field for (a date of a year only, a third
/// of a company, a hedge) stands beside its nearest value in a field that begins with
/// `x-rapporteur`.
public final class BodsWriter {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(tools.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  /// How many statements were written, and how many edges of trade and the like were not.
  public record Written(int statements, int leftOut) {}

  /// Writes an array, one statement a line.
  ///
  /// @param published the day of publication, as ISO date
  public Written write(TraceFacts facts, String published, OutputStream out) throws IOException {
    var statements = new ArrayList<Map<String, Object>>();
    facts.nodes().stream()
        .filter(BodsWriter::isParty)
        .forEach(n -> statements.add(party(n, published)));
    int left = 0;
    for (var edge : facts.edges()) {
      if (type(edge.kind()) == null) {
        left++;
      } else {
        statements.add(relationship(edge, published));
      }
    }
    out.write("[\n".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < statements.size(); i++) {
      out.write(MAPPER.writeValueAsBytes(statements.get(i)));
      out.write((i + 1 < statements.size() ? ",\n" : "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.write("]\n".getBytes(StandardCharsets.UTF_8));
    return new Written(statements.size(), left);
  }

  private static boolean isParty(Node node) {
    return switch (node.sort()) {
      case PERSON, COMPANY, PUBLIC_BODY, VESSEL, AIRCRAFT, FACILITY, UNKNOWN -> true;
      case SHIPMENT, PRODUCT, ACT, ADDRESS -> false;
    };
  }

  private static String record(NodeId id) {
    return plain(id.value());
  }

  private static String plain(String id) {
    return id.startsWith("bods:") ? id.substring(5) : id;
  }

  private static Map<String, Object> statement(
      String record, String type, String date, String published) {
    var statement = new LinkedHashMap<String, Object>();
    statement.put(
        "statementId",
        UUID.nameUUIDFromBytes((type + record).getBytes(StandardCharsets.UTF_8)).toString());
    statement.put("declarationSubject", record);
    statement.put("statementDate", date);
    statement.put("recordId", record);
    statement.put("recordStatus", "new");
    statement.put("recordType", type);
    statement.put(
        "publicationDetails",
        new LinkedHashMap<>(
            Map.of(
                "publicationDate",
                published,
                "bodsVersion",
                "0.4",
                "publisher",
                Map.of("name", "Rapporteur"))));
    return statement;
  }

  private static Map<String, Object> party(Node node, String published) {
    boolean person = node.sort() == Node.Sort.PERSON;
    var statement =
        statement(record(node.id()), person ? "person" : "entity", published, published);
    var details = new LinkedHashMap<String, Object>();
    details.put("isComponent", false);
    if (person) {
      details.put("personType", "knownPerson");
      details.put(
          "names",
          node.names().stream()
              .map(n -> Map.of("type", nameType(n.standing()), "fullName", n.text()))
              .toList());
      details.put("nationalities", node.countries().stream().map(c -> Map.of("name", c)).toList());
      node.births().stream().findFirst().ifPresent(b -> details.put("birthDate", b.value()));
    } else {
      details.put(
          "entityType",
          Map.of(
              "type",
              node.sort() == Node.Sort.PUBLIC_BODY
                  ? "stateBody"
                  : node.sort() == Node.Sort.UNKNOWN ? "unknownEntity" : "registeredEntity"));
      details.put("name", node.name());
      details.put(
          "alternateNames",
          node.names().stream().map(Node.Name::text).filter(t -> !t.equals(node.name())).toList());
      node.countries().stream()
          .findFirst()
          .ifPresent(c -> details.put("jurisdiction", Map.of("name", c)));
      node.births().stream().findFirst().ifPresent(b -> details.put("foundingDate", b.value()));
    }
    details.put(
        "identifiers",
        node.identifiers().stream()
            .map(i -> Map.of("scheme", i.scheme(), "id", i.value()))
            .toList());
    details.put("addresses", node.addresses().stream().map(a -> Map.of("address", a)).toList());
    statement.put("recordDetails", details);
    return statement;
  }

  private static String nameType(Node.Standing standing) {
    return switch (standing) {
      case PRIMARY -> "legal";
      case FORMER -> "former";
      case ALIAS, WEAK, ORIGINAL_SCRIPT -> "alternative";
    };
  }

  /// The type of interest, or null for an edge that is none.
  private static @Nullable String type(EdgeKind kind) {
    return switch (kind) {
      case SHARES -> "shareholding";
      case VOTES -> "votingRights";
      case BOARD_MAJORITY -> "appointmentOfBoard";
      case OTHER_CONTROL, CONSOLIDATION -> "otherInfluenceOrControl";
      case DIRECTORSHIP -> "boardMember";
      case NOMINEE -> "nominator";
      case LINK_UNSPECIFIED, REPRESENTS, SUCCESSION, FAMILY -> "unknownInterest";
      case SUPPLIES, SHIPS, PRODUCES, EMPLOYS_AT, CARRIES, LOCATED_AT, COMMITTED_AT -> null;
    };
  }

  private static Map<String, Object> relationship(Edge edge, String published) {
    var stated = edge.origin().stated();
    var statement =
        statement(
            plain(edge.id()),
            "relationship",
            stated != null && stated.isDay() ? stated.value() : published,
            published);
    if (edge.origin().publisher() != null) {
      statement.put(
          "publicationDetails",
          Map.of(
              "publicationDate",
              published,
              "bodsVersion",
              "0.4",
              "publisher",
              Map.of("name", edge.origin().publisher())));
    }
    var details = new LinkedHashMap<String, Object>();
    details.put("isComponent", false);
    var interest = edge.interest();
    if (interest != null && !interest.components().isEmpty()) {
      details.put(
          "componentRecords", interest.components().stream().map(BodsWriter::plain).toList());
    }
    if (interest != null && interest.sameAs() != null) {
      details.put("x-rapporteur-same-as", interest.sameAs());
    }
    if (stated == null || !stated.isDay()) {
      details.put("x-rapporteur-stated", stated == null ? "unknown" : stated.value());
    }
    details.put("subject", record(edge.to()));
    details.put("interestedParty", record(edge.from()));
    details.put("interests", List.of(interest(edge, interest)));
    statement.put("recordDetails", details);
    return statement;
  }

  private static Map<String, Object> interest(Edge edge, @Nullable Interest stake) {
    var json = new LinkedHashMap<String, Object>();
    json.put("type", java.util.Objects.requireNonNull(type(edge.kind())));
    json.put("directOrIndirect", stake != null && stake.indirect() ? "indirect" : "direct");
    json.put("x-rapporteur-kind", edge.kind().name());
    if (!edge.alternatives().isEmpty()) {
      json.put("x-rapporteur-alternatives", edge.alternatives().stream().map(Enum::name).toList());
    }
    if (edge.kind() == EdgeKind.BOARD_MAJORITY) {
      json.put("details", "appoints a majority of the board");
    } else if (edge.origin().words() != null) {
      json.put("details", edge.origin().words());
    }
    if (edge.origin().strength() != Strength.STATED) {
      json.put("x-rapporteur-strength", edge.origin().strength().name());
    }
    if (stake != null) {
      json.put("share", share(stake.share()));
    }
    date(json, "startDate", edge.period().start());
    date(json, "endDate", edge.period().end());
    return json;
  }

  /// A date that is no single day is rounded to its first, as the standard allows, and kept exactly
  /// beside it.
  private static void date(Map<String, Object> json, String key, @Nullable Edtf date) {
    if (date == null) {
      return;
    }
    if (!date.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
      json.put("x-rapporteur-" + key, date.value());
      date.interval()
          .map(i -> i.earliest() == null ? i.latest() : i.earliest())
          .ifPresent(day -> json.put(key, day.toString()));
    } else {
      json.put(key, date.value());
    }
  }

  private static Map<String, Object> share(ShareInterval share) {
    var json = new LinkedHashMap<String, Object>();
    var low = decimal(share.lower(), RoundingMode.FLOOR);
    var high = decimal(share.upper(), RoundingMode.CEILING);
    if (share.isExact()) {
      json.put("exact", decimal(share.lower(), RoundingMode.HALF_EVEN));
    }
    json.put(share.lowerOpen() ? "exclusiveMinimum" : "minimum", low);
    json.put(share.upperOpen() ? "exclusiveMaximum" : "maximum", high);
    if (!exact(share.lower()) || !exact(share.upper())) {
      json.put("x-rapporteur", share.print());
    }
    return json;
  }

  private static boolean exact(Percent percent) {
    return !percent.print().contains("/");
  }

  private static BigDecimal decimal(Percent percent, RoundingMode rounding) {
    return exact(percent)
        ? new BigDecimal(percent.print())
        : new BigDecimal(percent.numerator())
            .divide(new BigDecimal(percent.denominator()), 10, rounding);
  }
}
