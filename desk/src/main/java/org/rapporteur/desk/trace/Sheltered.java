package org.rapporteur.desk.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.desk.trace.Testimony.Care;
import org.rapporteur.model.trace.Absence;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Rebuttal;
import org.rapporteur.model.trace.SameNode;
import org.rapporteur.model.trace.TraceSink;
import org.rapporteur.model.trace.Unusable;

/// Lets through what may be told of sources: of a protected one the bare relation, without words,
/// place, publisher and digest, and without any person it names; of a withheld one nothing.
final class Sheltered implements TraceSink {
  private final TraceSink sink;
  private final Function<Edge, Care> care;
  private final Set<NodeId> persons;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<NodeId, Node> waiting = new HashMap<>();
  private final Set<NodeId> hushed = new HashSet<>();
  private int withheld;
  private int sheltered;

  /// @param care how the source of an edge is to be treated
  /// @param persons nodes that are persons
  Sheltered(TraceSink sink, Function<Edge, Care> care, Set<NodeId> persons) {
    this.sink = sink;
    this.care = care;
    this.persons = new HashSet<>(persons);
  }

  /// How many records were left out.
  int withheld() {
    return withheld;
  }

  /// How many records are told by a protected source.
  int sheltered() {
    return sheltered;
  }

  /// A node waits until an edge that may be told needs it; entries of lists need none.
  @Override
  public void node(Node node) {
    if (node.sort() == Node.Sort.PERSON) {
      persons.add(node.id());
    }
    waiting.put(node.id(), node);
  }

  @Override
  public void edge(Edge edge) {
    switch (care.apply(edge)) {
      case OPEN -> {
        needed(edge.from(), false);
        needed(edge.to(), false);
        sink.edge(edge);
      }
      case SHELTERED -> shelter(edge);
      case WITHHELD -> withhold(edge);
    }
  }

  private void withhold(Edge edge) {
    withheld++;
    hushed.add(edge.from());
    hushed.add(edge.to());
  }

  private void shelter(Edge edge) {
    if (persons.contains(edge.from()) || persons.contains(edge.to())) {
      withhold(edge);
      return;
    }
    sheltered++;
    needed(edge.from(), true);
    needed(edge.to(), true);
    sink.edge(
        new Edge(
            ids.computeIfAbsent(edge.id(), k -> "protected:" + (ids.size() + 1)),
            edge.from(),
            edge.to(),
            edge.kind(),
            edge.alternatives(),
            edge.period(),
            edge.interest(),
            edge.goods(),
            new Origin(Citation.PROTECTED, null, null, edge.origin().strength(), null)));
  }

  private void needed(NodeId id, boolean shelter) {
    var node = waiting.remove(id);
    if (node != null) {
      sink.node(shelter ? Node.named(id, node.sort(), node.name(), Citation.PROTECTED) : node);
    }
  }

  @Override
  public void listing(Listing listing) {
    needed(listing.node(), false);
    sink.listing(listing);
  }

  @Override
  public void same(SameNode same) {
    sink.same(same);
  }

  @Override
  public void rebuttal(Rebuttal rebuttal) {
    sink.rebuttal(
        new Rebuttal(
            ids.getOrDefault(rebuttal.edge(), rebuttal.edge()),
            rebuttal.claims(),
            rebuttal.share(),
            rebuttal.status(),
            rebuttal.reason(),
            rebuttal.author(),
            rebuttal.decided(),
            rebuttal.citation()));
  }

  @Override
  public void absence(Absence absence) {
    sink.absence(absence);
  }

  @Override
  public void unusable(Unusable row) {
    sink.unusable(row);
  }

  /// Gives what still waits, such as facilities of which nothing else is told. What only a withheld
  /// record had is not among it.
  void rest() {
    waiting.values().stream()
        .filter(n -> !hushed.contains(n.id()))
        .filter(n ->
            switch (n.sort()) {
              case PERSON, ACT, UNKNOWN -> false;
              default -> true;
            })
        .forEach(sink::node);
    waiting.clear();
  }

  /// Forgets what still waits: names that only documents have of which nothing may be told.
  void dropRest() {
    waiting.clear();
  }
}
