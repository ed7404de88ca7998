package org.rapporteur.app.cli.mechanism;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.mechanism.CrossLink;

/// What the documents say of one mechanism, as an answer of `mechanism show`.
///
/// @param events happenings by their ids
/// @param names documents by their evidence
/// @param families how many independent families of documents there are among them
record Spoken(
    List<CrossLink> links, Map<String, Event> events, Map<EvidenceId, String> names, int families) {

  static Spoken of(List<CrossLink> all, String mechanism, @Nullable CaseView view) {
    var links = all.stream().filter(l -> l.mechanism().equals(mechanism)).toList();
    if (view == null) {
      return new Spoken(links, Map.of(), Map.of(), 0);
    }
    var events = new HashMap<String, Event>();
    view.analysis().events().forEach(e -> events.put(e.id(), e));
    var names = new HashMap<EvidenceId, String>();
    view.sources().forEach(s -> names.put(s.evidence(), s.name()));
    var homes = new HashMap<EvidenceId, String>();
    view.analysis().families().forEach(f -> f.members().forEach(m -> homes.put(m, f.id())));
    var families = new HashSet<String>();
    links.forEach(l -> {
      var evidence = l.passage().evidence();
      families.add(homes.getOrDefault(evidence, evidence.hex()));
    });
    return new Spoken(links, events, names, families.size());
  }

  List<String> documents() {
    return links.stream().map(l -> name(l.passage().evidence())).distinct().sorted().toList();
  }

  private String name(EvidenceId evidence) {
    return names.getOrDefault(evidence, evidence.brief());
  }

  private String violation(CrossLink link) {
    var event = events.get(link.event() == null ? "" : link.event());
    var code = event == null ? null : event.violation();
    return code == null ? "" : code;
  }

  private String title(CrossLink link) {
    var event = events.get(link.event() == null ? "" : link.event());
    return event == null ? "" : event.title();
  }

  List<Object> objects() {
    return links.stream().map(this::object).toList();
  }

  private Object object(CrossLink link) {
    var object = new LinkedHashMap<String, Object>();
    object.put("ground", link.ground().label());
    object.put("why", link.words());
    object.put("document", name(link.passage().evidence()));
    object.put("start", link.passage().start());
    object.put("end", link.passage().end());
    object.put("passage", link.passage().text());
    object.put("claims", link.claims().stream().map(ClaimId::value).toList());
    object.put("event", link.event() == null ? "" : link.event());
    object.put("happening", title(link));
    object.put("violation", violation(link));
    object.put("acts", link.acts());
    return object;
  }

  void print(PrintWriter out, CaseOptions options) {
    if (links.isEmpty()) {
      return;
    }
    out.println();
    out.println(
        "Spoken of in "
            + documents().size()
            + (documents().size() == 1 ? " document" : " documents")
            + ", "
            + families
            + (families == 1 ? " independent family:" : " independent families:"));
    new Answer(
            List.of("ground", "document", "claims", "happening", "why", "passage"),
            links.stream()
                .map(l ->
                    List.of(
                        l.ground().label(),
                        name(l.passage().evidence()),
                        String.valueOf(l.claims().size()),
                        l.event() == null ? "" : l.event() + " " + title(l),
                        l.words(),
                        l.passage().text()))
                .toList())
        .print(out, options);
  }
}
