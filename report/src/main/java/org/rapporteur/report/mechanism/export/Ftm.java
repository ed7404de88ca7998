package org.rapporteur.report.mechanism.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Body;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.time.Edtf;

/// The record as FollowTheMoney entities, core profile: stock schemata only, one entity per element
/// of the list. Partial dates go out as their prefix (`2024-12`). States, rival figures and
/// referents have no place there; [#dropped] counts them.
public final class Ftm {
  private final Stock stock;
  private final Map<String, Mechanism> byId;
  private final Map<String, List<Act>> facts;
  private final Map<String, Map<String, Object>> entities = new LinkedHashMap<>();
  private final Map<String, Integer> dropped = new TreeMap<>();

  private Ftm(Stock stock) {
    this.stock = stock;
    this.byId = stock.byId();
    this.facts = stock.facts();
  }

  private List<Act> facts(Mechanism mechanism) {
    return facts.getOrDefault(mechanism.id(), List.of());
  }

  /// The entities and what was left out.
  public record Export(List<Map<String, Object>> entities, Map<String, Integer> dropped) {
    public Export {
      entities = List.copyOf(entities);
      dropped = Map.copyOf(dropped);
    }
  }

  /// All entities, in a fixed order.
  public static Export of(Stock stock) {
    var ftm = new Ftm(stock);
    ftm.bodies();
    stock.mechanisms().forEach(ftm::mechanism);
    stock.terms().forEach(ftm::occupancy);
    stock.acts().forEach(a -> ftm.count(a.isFact() ? "" : "rival figures"));
    return new Export(List.copyOf(ftm.entities.values()), ftm.dropped);
  }

  private void count(String what) {
    if (!what.isEmpty()) {
      dropped.merge(what, 1, Integer::sum);
    }
  }

  private void bodies() {
    var seen = new LinkedHashSet<String>();
    for (var body : stock.bodies()) {
      if (seen.add(body.code())) {
        put("PublicBody", bodyId(body.code()), "name", body.label());
      }
    }
    for (Body body : stock.bodies()) {
      var predecessor = body.predecessor();
      if (predecessor != null) {
        put(
            "Succession",
            id("succession", predecessor + body.code()),
            "predecessor",
            bodyId(predecessor),
            "successor",
            bodyId(body.code()));
      }
    }
  }

  private void mechanism(Mechanism mechanism) {
    switch (mechanism.type()) {
      case MANDATE -> mandate(mechanism);
      case MEETING -> event(mechanism, "held");
      case RESOLUTION, REPORT -> document(mechanism);
      case LEGISLATION -> document(mechanism);
      case SANCTION -> sanction(mechanism);
      case COURT_CASE -> court(mechanism);
      case DETAINEE_CASE -> detainee(mechanism);
      case INTERVENTION -> document(mechanism);
      case RECOMMENDATION -> note(mechanism);
      case SERIES, CONSENT, OTHER -> count("mechanisms without a schema");
    }
  }

  private static boolean onePerson(Mechanism mechanism) {
    return Set.of("country-rapporteur", "envoy", "presidency")
        .contains(mechanism.field("form").orElse(""));
  }

  private void mandate(Mechanism mechanism) {
    var founded = date(mechanism, "established", "opened");
    if (onePerson(mechanism)) {
      var position = put("Position", id("mechanism", mechanism.id()), "name", mechanism.label());
      founded.ifPresent(d -> add(position, "inceptionDate", d));
      mechanism.field("body").ifPresent(b -> add(position, "organization", bodyId(b)));
    } else {
      var body = put("PublicBody", id("mechanism", mechanism.id()), "name", mechanism.label());
      founded.ifPresent(d -> add(body, "incorporationDate", d));
      date(mechanism, "ended", "abolished").ifPresent(d -> add(body, "dissolutionDate", d));
    }
    for (var act : facts(mechanism)) {
      if (act.kind().equals("established") || act.kind().equals("opened")) {
        happening(mechanism, act);
      }
      if (act.kind().equals("chair") || act.kind().equals("member")) {
        act.field("person")
            .ifPresent(p ->
                put(
                    "Membership",
                    id("membership", act.id()),
                    "member",
                    person(p),
                    "organization",
                    id("mechanism", mechanism.id()),
                    "role",
                    act.kind()));
      }
    }
  }

  private void happening(Mechanism mechanism, Act act) {
    var event = put("Event", id("act", act.id()), "name", mechanism.label() + ": " + act.kind());
    prefix(act.occurred()).ifPresent(d -> add(event, "date", d));
    add(event, "involved", id("mechanism", mechanism.id()));
    source(event, act);
  }

  private void event(Mechanism mechanism, String kind) {
    var event = put("Event", id("mechanism", mechanism.id()), "name", mechanism.label());
    date(mechanism, kind).ifPresent(d -> add(event, "date", d));
    mechanism.field("body").ifPresent(b -> add(event, "organizer", bodyId(b)));
    facts(mechanism).forEach(a -> source(event, a));
  }

  private void document(Mechanism mechanism) {
    var document = put("Document", id("mechanism", mechanism.id()), "title", mechanism.label());
    date(mechanism, "adopted", "issued", "published", "enacted", "promulgated", "opinion")
        .ifPresent(d -> add(document, "publishedAt", d));
    for (var act : facts(mechanism)) {
      if (act.kind().equals("adopted") || act.kind().equals("committee")) {
        var event =
            put("Event", id("act", act.id()), "name", mechanism.label() + ": " + act.kind());
        prefix(act.occurred()).ifPresent(d -> add(event, "date", d));
        act.field("body").ifPresent(b -> add(event, "organizer", bodyId(b)));
        add(event, "proof", id("mechanism", mechanism.id()));
        var vote = act.vote();
        if (vote != null) {
          add(event, "summary", "Vote: " + vote.print());
        }
        source(event, act);
      }
    }
  }

  private void sanction(Mechanism mechanism) {
    var target =
        put("LegalEntity", id("target", mechanism.id()), "name", "Targets of " + mechanism.label());
    add(target, "summary", "The record gives the number of targets, not their names.");
    var sanction =
        put(
            "Sanction",
            id("mechanism", mechanism.id()),
            "entity",
            id("target", mechanism.id()),
            "program",
            mechanism.label());
    mechanism.field("authority").ifPresent(a -> add(sanction, "authority", a));
    date(mechanism, "listed").ifPresent(d -> add(sanction, "listingDate", d));
    date(mechanism, "delisted").ifPresent(d -> add(sanction, "endDate", d));
  }

  private void court(Mechanism mechanism) {
    var court = put("CourtCase", id("mechanism", mechanism.id()), "name", mechanism.label());
    date(mechanism, "filed").ifPresent(d -> add(court, "fileDate", d));
    date(mechanism, "judgment", "ruling").ifPresent(d -> add(court, "closeDate", d));
  }

  private void detainee(Mechanism mechanism) {
    var person = person(mechanism.label());
    for (var act : facts(mechanism)) {
      if (act.kind().equals("arrest")
          || act.kind().equals("sentence")
          || act.kind().equals("release")) {
        var event =
            put("Event", id("act", act.id()), "name", mechanism.label() + ": " + act.kind());
        prefix(act.occurred()).ifPresent(d -> add(event, "date", d));
        add(event, "involved", person);
        source(event, act);
      }
    }
  }

  private void note(Mechanism mechanism) {
    var note = put("Note", id("mechanism", mechanism.id()), "name", mechanism.label());
    mechanism.field("theme").ifPresent(t -> add(note, "description", t));
    mechanism.field("parent").ifPresent(p -> add(note, "entity", id("mechanism", p)));
  }

  private void occupancy(HolderTerm term) {
    var mechanism = byId.get(term.mechanism());
    if (mechanism == null || !onePerson(mechanism)) {
      return;
    }
    var occupancy =
        put(
            "Occupancy",
            id("occupancy", term.mechanism() + term.person() + term.print()),
            "holder",
            person(term.person()),
            "post",
            id("mechanism", term.mechanism()));
    prefix(term.start()).ifPresent(d -> add(occupancy, "startDate", d));
    prefix(term.end()).ifPresent(d -> add(occupancy, "endDate", d));
    if (facts(mechanism).stream()
        .anyMatch(a -> a.isUnconfirmed() && term.acts().contains(a.id()))) {
      add(occupancy, "summary", "In the record, not confirmed.");
    }
  }

  private String person(String name) {
    String id = id("person", name);
    if (!entities.containsKey(id)) {
      put("Person", id, "name", name);
    }
    return id;
  }

  private Optional<String> date(Mechanism mechanism, String... kinds) {
    for (var kind : kinds) {
      for (var act : facts(mechanism)) {
        if (act.kind().equals(kind) && act.occurred() != null) {
          return prefix(act.occurred());
        }
      }
    }
    return Optional.empty();
  }

  /// The date as far as it is known: a range or an uncertain date has no place in the core profile.
  private static Optional<String> prefix(@org.jspecify.annotations.Nullable Edtf date) {
    return Optional.ofNullable(date)
        .map(d -> d.value().replaceAll("T.*", ""))
        .filter(v -> v.matches("\\d{4}(-\\d\\d){0,2}"));
  }

  private void source(Map<String, Object> entity, Act act) {
    if (act.isUnconfirmed()) {
      add(entity, "summary", "In the record, not confirmed.");
    }
    if (!act.citation().source().isBlank()) {
      add(entity, "publisher", act.citation().source());
    }
  }

  private static String bodyId(String code) {
    return id("body", code);
  }

  private static String id(String kind, String key) {
    return "rap-"
        + EvidenceId.of((kind + "\u001f" + key).getBytes(StandardCharsets.UTF_8))
            .hex()
            .substring(0, 24);
  }

  private Map<String, Object> put(String schema, String id, String... properties) {
    var entity = new LinkedHashMap<String, Object>();
    entity.put("id", id);
    entity.put("schema", schema);
    entity.put("properties", new TreeMap<String, List<String>>());
    for (int i = 0; i < properties.length; i += 2) {
      add(entity, properties[i], properties[i + 1]);
    }
    entities.put(id, entity);
    return entity;
  }

  @SuppressWarnings("unchecked") // every entity is made by put
  private static void add(Map<String, Object> entity, String property, String value) {
    var properties = (Map<String, List<String>>) entity.getOrDefault("properties", Map.of());
    var values = properties.computeIfAbsent(property, k -> new ArrayList<>());
    if (!values.contains(value)) {
      values.add(value);
    }
  }
}
