package org.rapporteur.desk.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.desk.trace.Testimony.Care;
import org.rapporteur.desk.trace.TraceMaterial.Taken;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.model.evidence.Capture;
import org.rapporteur.model.evidence.Dataset;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.NodeId;

/// How each source of a case is to be treated, and with it each record: a row that was typed off a
/// statement and names it as its source is treated like the statement.
final class Cares {
  private static final String PROTECTED = "a protected source";

  private final Map<EvidenceId, Care> sources = new HashMap<>();
  private final Map<String, Care> names = new HashMap<>();
  private final Set<NodeId> persons = new HashSet<>();

  private Cares() {}

  static Cares of(Testimony testimony, List<Dataset> datasets, Optional<CaseView> view) {
    var cares = new Cares();
    for (var dataset : datasets) {
      for (var part : dataset.parts()) {
        cares.put(part.evidence(), testimony.of(part.evidence(), List.of(part.name()), null));
      }
    }
    view.ifPresent(v -> cares.add(testimony, v));
    return cares;
  }

  private void add(Testimony testimony, CaseView view) {
    for (var source : view.sources()) {
      var all = source.captures().stream().map(Capture::name).toList();
      var care = testimony.of(source.evidence(), all, source.described().kind());
      put(source.evidence(), care);
      for (var name : all) {
        names.merge(name, care, Care::or);
        names.merge(name.substring(name.lastIndexOf('/') + 1), care, Care::or);
      }
    }
    for (var entity : view.analysis().entities()) {
      if (entity.type() == EntityType.PERSON) {
        persons.add(NodeId.named(entity.name()));
        entity.mentions().forEach(m -> persons.add(NodeId.named(m.text())));
      }
    }
  }

  private void put(EvidenceId evidence, Care care) {
    sources.merge(evidence, care, Care::or);
  }

  /// Whether everything may be told.
  boolean isOpen() {
    return Stream.concat(sources.values().stream(), names.values().stream())
        .allMatch(c -> c == Care.OPEN);
  }

  Set<NodeId> persons() {
    return persons;
  }

  Care of(EvidenceId evidence) {
    return sources.getOrDefault(evidence, Care.OPEN);
  }

  Care of(Edge edge) {
    var origin = edge.origin();
    var publisher = origin.publisher();
    var named = publisher == null ? Care.OPEN : names.getOrDefault(publisher, Care.OPEN);
    return of(origin.citation().evidence()).or(named);
  }

  /// A file as it may be shown.
  Stream<Taken> shown(Taken taken) {
    return switch (of(taken.evidence())) {
      case OPEN -> Stream.of(taken);
      case SHELTERED -> Stream.of(taken.named(PROTECTED));
      case WITHHELD -> Stream.of();
    };
  }

  /// Notes the name of a file if it may be told.
  void name(EvidenceId evidence, String name, Map<EvidenceId, String> into) {
    if (of(evidence) == Care.OPEN) {
      into.putIfAbsent(evidence, name);
    }
  }
}
