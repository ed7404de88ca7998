package org.rapporteur.report.mechanism.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;

/// The record as JSON-LD with the words of PROV-O: a mechanism is an entity, an act an activity
/// that used it, and where a fact was read stands as its primary source.
public final class LinkedData {
  private LinkedData() {}

  /// The document.
  public static Map<String, Object> of(Stock stock) {
    var graph = new ArrayList<Map<String, Object>>();
    stock.mechanisms().forEach(m -> graph.add(mechanism(m)));
    stock.acts().forEach(a -> graph.add(act(a)));
    var document = new LinkedHashMap<String, Object>();
    document.put("@context", context());
    document.put("@graph", graph);
    return document;
  }

  private static Map<String, Object> context() {
    var context = new LinkedHashMap<String, Object>();
    context.put("prov", "http://www.w3.org/ns/prov#");
    context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    context.put("edtf", "http://id.loc.gov/datatypes/edtf/");
    context.put("rap", "urn:rapporteur:mechanism:");
    context.put("label", "rdfs:label");
    context.put("occurred", Map.of("@id", "rap:occurred", "@type", "edtf:EDTF"));
    context.put("used", Map.of("@id", "prov:used", "@type", "@id"));
    context.put("source", "prov:hadPrimarySource");
    context.put("agent", "prov:wasAssociatedWith");
    return context;
  }

  private static Map<String, Object> mechanism(Mechanism mechanism) {
    var node = new LinkedHashMap<String, Object>();
    node.put("@id", "rap:" + encoded(mechanism.id()));
    node.put("@type", List.of("prov:Entity", "rap:" + mechanism.type().label()));
    node.put("label", mechanism.label());
    return node;
  }

  private static Map<String, Object> act(Act act) {
    var node = new LinkedHashMap<String, Object>();
    node.put("@id", "rap:act/" + encoded(act.id()));
    node.put("@type", List.of("prov:Activity", "rap:act"));
    node.put("label", act.kind());
    node.put("used", "rap:" + encoded(act.mechanism()));
    Optional.ofNullable(act.occurred()).ifPresent(d -> node.put("occurred", d.value()));
    act.field("person").ifPresent(p -> node.put("agent", p));
    node.put("source", act.citation().print());
    node.put("rap:standing", act.standing().name().toLowerCase(java.util.Locale.ROOT));
    node.put("rap:confidence", act.grade().name());
    var vote = act.vote();
    if (vote != null) {
      node.put("rap:vote", vote.print());
    }
    return node;
  }

  private static String encoded(String id) {
    return id.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("/", "%2F");
  }
}
