package org.rapporteur.analyze.trace.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.SameNode;
import org.rapporteur.model.trace.TraceFacts;

/// Everything that can bear on one subject: whoever is above it by records of any time, and the
/// records into them. Nobody else can change its verdict.
public final class Group {
  private Group() {}

  /// The facts of the group of a subject.
  public static TraceFacts of(TraceFacts facts, NodeId subject) {
    return of(facts, subject, List.of());
  }

  /// The same, where some parties act together: whoever acts with one of the group bears on it.
  public static TraceFacts of(TraceFacts facts, NodeId subject, List<Set<NodeId>> together) {
    var above = above(facts, subject, together);
    var edges = new ArrayList<Edge>();
    for (var edge : facts.edges()) {
      if (above.contains(edge.to())
          || (edge.kind() == EdgeKind.SUCCESSION && above.contains(edge.from()))) {
        edges.add(edge);
      }
    }
    List<Listing> listings =
        facts.listings().stream().filter(l -> above.contains(l.node())).toList();
    List<SameNode> same =
        facts.identities().stream()
            .filter(s -> above.contains(s.left()) || above.contains(s.right()))
            .toList();
    return new TraceFacts(
        facts.nodes().stream().filter(n -> above.contains(n.id())).toList(),
        edges,
        listings,
        same,
        facts.rebuttals(),
        facts.absences().stream().filter(a -> above.contains(a.node())).toList(),
        List.of());
  }

  /// The subject and everybody above it.
  private static Set<NodeId> above(TraceFacts facts, NodeId subject, List<Set<NodeId>> together) {
    Map<NodeId, List<NodeId>> up = new HashMap<>();
    for (var edge : facts.edges()) {
      if (Compiler.bears(edge.kind()) || edge.kind() == EdgeKind.NOMINEE) {
        up.computeIfAbsent(edge.to(), k -> new ArrayList<>()).add(edge.from());
      } else if (edge.kind() == EdgeKind.SUCCESSION) {
        both(up, edge.from(), edge.to());
      }
    }
    facts.identities().forEach(s -> both(up, s.left(), s.right()));
    for (var group : together) {
      group.forEach(one -> group.forEach(other -> both(up, one, other)));
    }
    var seen = new HashSet<NodeId>(Set.of(subject));
    var open = new ArrayDeque<NodeId>(List.of(subject));
    while (!open.isEmpty()) {
      for (var owner : up.getOrDefault(open.remove(), List.of())) {
        if (seen.add(owner)) {
          open.add(owner);
        }
      }
    }
    return seen;
  }

  private static void both(Map<NodeId, List<NodeId>> up, NodeId one, NodeId other) {
    up.computeIfAbsent(one, k -> new ArrayList<>()).add(other);
    up.computeIfAbsent(other, k -> new ArrayList<>()).add(one);
  }
}
