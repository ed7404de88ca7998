package org.rapporteur.analyze.trace.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TraceFacts;

/// The records of a [Group] that can ever count: those of owners who are listed, or who have a
/// listed party above them by records of any time. Nobody else can be inside under any test on any
/// day, so what the others hold counts nothing; it only bounds what is left for those who may be.
public final class Counting {
  private Counting() {}

  /// The group without the records of owners who cannot count.
  ///
  /// @param subject kept whatever leads to it
  /// @param together parties that act together
  /// @param besides ids of records to keep whoever holds by them
  public static TraceFacts of(
      TraceFacts group, NodeId subject, List<Set<NodeId>> together, Set<String> besides) {
    var below = below(group, together);
    var kept = new HashSet<>(besides);
    group.edges().stream()
        .filter(e -> counts(e, below))
        .forEach(e -> {
          kept.add(e.id());
          kept.addAll(e.interest() == null ? List.of() : e.interest().components());
        });
    var edges = group.edges().stream().filter(e -> kept.contains(e.id())).toList();
    var nodes = new HashSet<NodeId>(Set.of(subject));
    edges.forEach(e -> nodes.addAll(List.of(e.from(), e.to())));
    return new TraceFacts(
        group.nodes().stream().filter(n -> nodes.contains(n.id())).toList(),
        edges,
        group.listings(),
        group.identities().stream()
            .filter(s -> nodes.contains(s.left()) || nodes.contains(s.right()))
            .toList(),
        group.rebuttals(),
        group.absences().stream().filter(a -> nodes.contains(a.node())).toList(),
        List.of());
  }

  /// Who holds for a nominee, or was one with somebody, decides whose a stake is.
  private static boolean counts(Edge edge, Set<NodeId> below) {
    boolean whose = edge.kind() == EdgeKind.NOMINEE || edge.kind() == EdgeKind.SUCCESSION;
    return below.contains(edge.from()) || (whose && below.contains(edge.to()));
  }

  /// The listed, whoever acts with them, and all below them.
  private static Set<NodeId> below(TraceFacts group, List<Set<NodeId>> together) {
    Map<NodeId, List<NodeId>> down = new HashMap<>();
    for (var edge : group.edges()) {
      add(down, edge.from(), edge.to());
      if (edge.kind() == EdgeKind.SUCCESSION) {
        add(down, edge.to(), edge.from());
      }
    }
    group
        .identities()
        .forEach(s -> {
          add(down, s.left(), s.right());
          add(down, s.right(), s.left());
        });
    for (var acting : together) {
      acting.forEach(one -> acting.forEach(other -> add(down, one, other)));
    }
    var seen = group.listings().stream().map(Listing::node).collect(Collectors.toSet());
    var open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (var next : down.getOrDefault(open.remove(), List.of())) {
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return seen;
  }

  private static void add(Map<NodeId, List<NodeId>> down, NodeId from, NodeId to) {
    down.computeIfAbsent(from, k -> new ArrayList<>(1)).add(to);
  }
}
