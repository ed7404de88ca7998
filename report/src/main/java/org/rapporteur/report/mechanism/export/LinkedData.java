package org.rapporteur.report.mechanism.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Body;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.Vote;

/// The record as JSON-LD with the words of PROV-O (W3C, 2013).
///
/// What happened and who says so are two things. An act is an activity that brought its mechanism
/// about, ended it or otherwise influenced it, and persons and bodies are the agents it was
/// associated with. Each row of the record is an entity of its own, an entry, with its primary
/// source and the pack it is a member of. A published slip or one of several rival figures is an
/// entry only: nothing happened as it says.
public final class LinkedData {
  private static final List<String> BEGINNINGS =
      List.of(
          "adopted",
          "established",
          "opened",
          "enacted",
          "promulgated",
          "issued",
          "opinion",
          "published",
          "made",
          "listed",
          "given");
  private static final List<String> ENDINGS =
      List.of("ended", "abolished", "lapsed", "expired", "repealed", "delisted", "withdrawn");

  private final Stock stock;
  private final Map<String, List<Act>> facts;
  private final Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();

  private LinkedData(Stock stock) {
    this.stock = stock;
    this.facts = stock.facts();
  }

  /// The document.
  public static Map<String, Object> of(Stock stock) {
    var data = new LinkedData(stock);
    stock.mechanisms().forEach(data::mechanism);
    stock.bodies().forEach(data::body);
    stock.acts().forEach(data::entry);
    stock.acts().stream().filter(Act::isFact).forEach(data::activity);
    var document = new LinkedHashMap<String, Object>();
    document.put("@context", context());
    document.put("@graph", List.copyOf(data.nodes.values()));
    return document;
  }

  private static Map<String, Object> context() {
    var context = new LinkedHashMap<String, Object>();
    context.put("prov", "http://www.w3.org/ns/prov#");
    context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    context.put("dcterms", "http://purl.org/dc/terms/");
    context.put("edtf", "http://id.loc.gov/datatypes/edtf/");
    context.put("rap", "urn:rapporteur:mechanism:");
    context.put("label", "rdfs:label");
    context.put("occurred", Map.of("@id", "dcterms:date", "@type", "edtf:EDTF"));
    for (var word :
        List.of(
            "generated",
            "invalidated",
            "influenced",
            "wasAssociatedWith",
            "wasAttributedTo",
            "hadPrimarySource",
            "hadMember")) {
      context.put(word, Map.of("@id", "prov:" + word, "@type", "@id"));
    }
    for (var word : List.of("about", "tells", "predecessor", "parent")) {
      context.put(word, Map.of("@id", "rap:" + word, "@type", "@id"));
    }
    return context;
  }

  private Map<String, Object> node(String id, String... types) {
    return nodes.computeIfAbsent(
        id,
        key -> {
          var node = new LinkedHashMap<String, Object>();
          node.put("@id", key);
          node.put("@type", List.of(types));
          return node;
        });
  }

  private void mechanism(Mechanism mechanism) {
    var node = node(id("", mechanism.id()), "prov:Entity", "rap:" + mechanism.type().label());
    node.put("label", mechanism.label());
    fields(node, mechanism.fields());
  }

  private void body(Body body) {
    var node = node(id("body/", body.code()), "prov:Agent", "prov:Organization");
    node.put("label", body.label());
    var predecessor = body.predecessor();
    if (predecessor != null) {
      node.put("predecessor", agent("body/", predecessor, "prov:Organization"));
    }
    var parent = body.parent();
    if (parent != null) {
      node.put("parent", agent("body/", parent, "prov:Organization"));
    }
  }

  private String agent(String kind, String name, String type) {
    var id = id(kind, name);
    node(id, "prov:Agent", type).putIfAbsent("label", name);
    return id;
  }

  /// A row of the record: who says what.
  private void entry(Act act) {
    var id = id("entry/", act.id());
    var node = node(id, "prov:Entity", "rap:entry");
    node.put("label", act.kind() + ", " + act.when());
    node.put("about", id("", act.mechanism()));
    if (act.isFact()) {
      node.put("tells", id("act/", act.id()));
    }
    date(node, act);
    node.put("rap:act", act.kind());
    vote(node, act.vote());
    fields(node, act.fields());
    node.put("rap:standing", act.standing().name().toLowerCase(Locale.ROOT));
    node.put("rap:confidence", act.grade().name());
    node.put("rap:row", act.origin().toString());
    said(node, act);
    member(act.origin().pack(), id);
  }

  private void said(Map<String, Object> node, Act act) {
    var source = act.citation().source();
    if (!source.isBlank()) {
      var id = id("source/", source);
      node(id, "prov:Entity", "rap:source").put("label", source);
      node.put("hadPrimarySource", id);
    }
    var by = act.citation().statedBy();
    if (by != null && !by.isBlank()) {
      node.put("wasAttributedTo", agent("publisher/", by, "rap:publisher"));
    }
    var note = act.citation().note();
    if (note != null && !note.isBlank()) {
      node.put("rdfs:comment", note);
    }
  }

  private void member(String pack, String entry) {
    var node = node(id("pack/", pack), "prov:Entity", "prov:Collection");
    node.putIfAbsent("label", pack);
    members(node).add(entry);
  }

  @SuppressWarnings("unchecked") // only member puts it there
  private static List<String> members(Map<String, Object> node) {
    return (List<String>) node.computeIfAbsent("hadMember", k -> new ArrayList<String>());
  }

  /// What happened, as far as the record stands by it.
  private void activity(Act act) {
    var node = node(id("act/", act.id()), "prov:Activity", "rap:act");
    node.put("label", act.kind());
    date(node, act);
    node.put(deed(act), id("", act.mechanism()));
    var agents = new ArrayList<String>();
    act.field("person").ifPresent(p -> agents.add(agent("person/", p, "prov:Person")));
    act.field("body").ifPresent(b -> agents.add(agent("body/", b, "prov:Organization")));
    if (!agents.isEmpty()) {
      node.put("wasAssociatedWith", agents);
    }
  }

  /// An entity is generated once and invalidated once; every other act influenced it.
  private String deed(Act act) {
    var own = facts.getOrDefault(act.mechanism(), List.of());
    boolean first =
        own.stream()
            .filter(a -> BEGINNINGS.contains(a.kind()))
            .findFirst()
            .filter(act::equals)
            .isPresent();
    boolean last =
        own.stream().filter(LinkedData::isEnd).reduce((a, b) -> b).filter(act::equals).isPresent();
    return first ? "generated" : last ? "invalidated" : "influenced";
  }

  /// The end of somebody's term is not that of the office.
  private static boolean isEnd(Act act) {
    return ENDINGS.contains(act.kind()) && act.field("person").isEmpty();
  }

  private static void date(Map<String, Object> node, Act act) {
    var occurred = act.occurred();
    if (occurred != null) {
      node.put("occurred", occurred.value());
    }
  }

  private static void vote(Map<String, Object> node, @org.jspecify.annotations.Nullable Vote vote) {
    if (vote != null) {
      var numbers = new LinkedHashMap<String, Integer>();
      Tables.numbers(vote).forEach((name, number) -> numbers.put("rap:" + name, number));
      node.putAll(numbers);
    }
  }

  private static void fields(Map<String, Object> node, Map<String, String> fields) {
    new TreeMap<>(fields).forEach((name, value) -> node.putIfAbsent(id("", name), value));
  }

  /// A name in this vocabulary: what an IRI does not allow is written as its bytes.
  private static String id(String kind, String key) {
    return "rap:" + kind + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
