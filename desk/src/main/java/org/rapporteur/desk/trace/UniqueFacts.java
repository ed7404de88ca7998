package org.rapporteur.desk.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.trace.Absence;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Rebuttal;
import org.rapporteur.model.trace.SameNode;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.TraceSink;
import org.rapporteur.model.trace.Unusable;

/// Gathers facts of many files into one set. A node that several files describe has all their
/// names, numbers and addresses; two edges of one id from two editions of a list are told apart by
/// their evidence.
final class UniqueFacts implements TraceSink {
  private final Map<NodeId, Node> nodes = new LinkedHashMap<>();
  private final Map<String, Edge> edges = new LinkedHashMap<>();
  private final Set<Listing> listings = new LinkedHashSet<>();
  private final List<SameNode> identities = new ArrayList<>();
  private final Map<String, Rebuttal> rebuttals = new LinkedHashMap<>();
  private final List<Absence> absences = new ArrayList<>();
  private final List<Unusable> unusable = new ArrayList<>();

  @Override
  public void node(Node node) {
    nodes.merge(node.id(), node, UniqueFacts::joined);
  }

  private static Node joined(Node a, Node b) {
    if (a.equals(b)) {
      return a;
    }
    var details = new LinkedHashMap<>(b.details());
    details.putAll(a.details());
    boolean unnamed = a.name().equals(a.id().value());
    return new Node(
        a.id(),
        a.sort() == Node.Sort.UNKNOWN ? b.sort() : a.sort(),
        unnamed ? b.name() : a.name(),
        both(a.names(), b.names()),
        both(a.identifiers(), b.identifiers()),
        both(a.countries(), b.countries()),
        both(a.addresses(), b.addresses()),
        both(a.births(), b.births()),
        details,
        unnamed ? b.citation() : a.citation());
  }

  private static <T> List<T> both(List<T> a, List<T> b) {
    var all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }

  @Override
  public void edge(Edge edge) {
    var known = edges.putIfAbsent(edge.id(), edge);
    if (known != null && !known.equals(edge)) {
      var other =
          new Edge(
              edge.id() + "~" + edge.origin().citation().evidence().brief(),
              edge.from(),
              edge.to(),
              edge.kind(),
              edge.alternatives(),
              edge.period(),
              edge.interest(),
              edge.goods(),
              edge.origin());
      edges.putIfAbsent(other.id(), other);
    }
  }

  @Override
  public void listing(Listing listing) {
    listings.add(listing);
  }

  @Override
  public void same(SameNode same) {
    identities.add(same);
  }

  @Override
  public void rebuttal(Rebuttal rebuttal) {
    // a later entry on the same paper and edge is what became of it
    rebuttals.put(rebuttal.edge() + "\u001f" + rebuttal.citation().evidence().hex(), rebuttal);
  }

  @Override
  public void absence(Absence absence) {
    absences.add(absence);
  }

  @Override
  public void unusable(Unusable row) {
    unusable.add(row);
  }

  List<Node> nodes() {
    return List.copyOf(nodes.values());
  }

  /// The nodes that stand on a list.
  List<Node> listedNodes() {
    return listings.stream()
        .map(Listing::node)
        .distinct()
        .map(nodes::get)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  TraceFacts build() {
    return new TraceFacts(
        nodes(),
        List.copyOf(edges.values()),
        List.copyOf(listings),
        identities,
        List.copyOf(rebuttals.values()),
        absences,
        unusable);
  }
}
