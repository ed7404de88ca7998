package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.JsonRecord;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Absence;
import org.rapporteur.model.trace.Node.Sort;
import org.rapporteur.model.trace.Node.Standing;
import org.rapporteur.model.trace.NodeId;

/// Statements of the Beneficial Ownership Data Standard 0.4 (JSON array or lines). Statements of
/// one record supersede each other: the newest counts, and a record that was closed ended on that
/// day.
final class BodsReader implements TraceReader {
  private static final Dates DATES = Dates.dayFirst();

  @Override
  public void read(List<Harvest> files) throws IOException, WrongShapeException {
    for (var file : files) {
      var pass = new Pass(file);
      try (var content = file.open()) {
        file.json().read(content, pass::statement);
      }
      pass.give();
    }
  }

  /// The id of a record: what others number is theirs, what bears a naming body already keeps it.
  static String id(String record) {
    return record.contains(":") ? record : "bods:" + record;
  }

  /// One pass over a file.
  private static final class Pass {
    private final Harvest file;
    private final Map<String, JsonRecord> relations = new LinkedHashMap<>();
    private final Map<String, String> latest = new HashMap<>();
    private final Map<String, Draft> parties = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();

    Pass(Harvest file) {
      this.file = file;
    }

    void statement(JsonRecord statement) {
      var record = statement.text("recordId");
      var type = statement.text("recordType");
      if (record.isEmpty() || type.isEmpty()) {
        file.unread(statement.line(), shape(statement));
        return;
      }
      switch (type) {
        case "entity", "person" -> {
          if (newest(statement, record)) {
            parties.put(record, party(statement, record, type));
          }
          file.read();
        }
        case "relationship" -> {
          if (newest(statement, record)) {
            relations.put(record, statement);
          }
          file.read();
        }
        default ->
            file.unread(statement.line(), "its recordType is none of entity, person, relationship");
      }
    }

    private static String shape(JsonRecord statement) {
      return statement.has("statementType") || statement.has("statementID")
          ? "it is of edition 0.3 or older: convert it to 0.4 first"
          : "the statement has no recordId or no recordType";
    }

    private boolean newest(JsonRecord statement, String record) {
      var date = statement.text("statementDate");
      var earlier = latest.get(record);
      if (earlier != null && earlier.compareTo(date) > 0) {
        return false;
      }
      latest.put(record, date);
      return true;
    }

    private Draft party(JsonRecord statement, String record, String type) {
      var details = statement.object("recordDetails");
      boolean person = type.equals("person");
      var draft = new Draft(id(record), person ? Sort.PERSON : sort(details), file.cite(statement));
      draft.name(details.text("name"));
      details.texts("alternateNames").forEach(n -> draft.name(n, Standing.ALIAS));
      for (var name : details.objects("names")) {
        draft.name(fullName(name), standing(name.text("type")));
      }
      for (var identifier : details.objects("identifiers")) {
        var scheme = identifier.text("scheme");
        draft.identifier(
            scheme.isEmpty() ? identifier.text("schemeName") : scheme, identifier.text("id"));
      }
      for (var address : details.objects("addresses")) {
        draft.address(
            address.text("address"), address.text("postCode"), address.text("country", "name"));
      }
      details.objects("nationalities").forEach(n -> draft.country(n.text("name")));
      draft.country(details.text("jurisdiction", "name"));
      draft.birth(DATES.orNull(details.text("birthDate")));
      draft.birth(DATES.orNull(details.text("foundingDate")));
      for (var field : List.of("dissolutionDate", "deathDate", "uri", "personType")) {
        draft.detail(field, details.text(field));
      }
      draft.detail("entityType", details.text("entityType", "type"));
      draft.detail(
          "source", statement.object("source").has("type") ? statement.text("source", "url") : "");
      if (!draft.hasName()) {
        draft.detail("name", "not given");
      }
      return draft;
    }

    private static String fullName(JsonRecord name) {
      var full = name.text("fullName");
      return full.isEmpty()
          ? String.join(
                  " ", name.text("givenName"), name.text("patronymicName"), name.text("familyName"))
              .strip()
          : full;
    }

    private static Standing standing(String type) {
      return switch (type) {
        case "", "legal", "individual" -> Standing.PRIMARY;
        case "former", "birth" -> Standing.FORMER;
        default -> Standing.ALIAS;
      };
    }

    private static Sort sort(JsonRecord details) {
      return switch (details.text("entityType", "type")) {
        case "state", "stateBody" -> Sort.PUBLIC_BODY;
        case "unknownEntity", "anonymousEntity" -> Sort.UNKNOWN;
        default -> Sort.COMPANY;
      };
    }

    void give() {
      parties.forEach((record, draft) -> {
        named.add(record);
        file.node(draft.node());
      });
      relations.forEach(this::relation);
    }

    private void relation(String record, JsonRecord statement) {
      var details = statement.object("recordDetails");
      if (!details.isText("subject")) {
        unspecified(statement, details, "subject");
      } else if (!details.isText("interestedParty")) {
        unspecified(statement, details, "interestedParty");
      } else {
        dangling(statement, details.text("subject"));
        dangling(statement, details.text("interestedParty"));
        new BodsEdges(file, statement, record, ended(statement)).give(components(details));
      }
    }

    private static List<String> components(JsonRecord details) {
      var components = new ArrayList<>(details.texts("componentRecords"));
      if (components.isEmpty()) {
        components.addAll(details.texts("componentRecordIds"));
      }
      return components;
    }

    /// The party exists all the same; nothing but its number is known.
    private void dangling(JsonRecord statement, String record) {
      if (named.add(record)) {
        file.unusable(
            "record " + record,
            "the file has no statement on it, only others that name it",
            file.cite(statement));
        file.node(new Draft(id(record), Sort.UNKNOWN, file.cite(statement)).node());
      }
    }

    private void unspecified(JsonRecord statement, JsonRecord details, String end) {
      var other = details.text(end.equals("subject") ? "interestedParty" : "subject");
      var reason = details.text(end, "reason");
      if (other.isEmpty()) {
        file.unusable(
            "relationship " + statement.text("recordId"),
            "both its ends are unspecified",
            file.cite(statement));
        return;
      }
      dangling(statement, other);
      file.sink()
          .absence(
              new Absence(
                  new NodeId(id(other)),
                  end.equals("subject")
                      ? "what it has an interest in"
                      : "who has an interest in it",
                  reason.isEmpty() ? "no reason given" : reason,
                  file.cite(statement)));
    }

    private static @Nullable Edtf ended(JsonRecord statement) {
      return statement.text("recordStatus").equals("closed")
          ? DATES.orNull(statement.text("statementDate"))
          : null;
    }
  }
}
