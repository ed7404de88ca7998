package org.rapporteur.desk.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analyze.trace.path.Limits;
import org.rapporteur.analyze.trace.path.TraceGraph;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.report.trace.Dossier.Route;

/// How acts and listed parties reach a subject: looks around it for those within reach, the nearest
/// first, and asks for the best paths from each.
final class Routes {
  private static final int MOST = 8;
  private static final Limits LIMITS = new Limits(6, 2, 540, 100_000, false, true, null, null);

  private final TraceFacts facts;
  private final TraceGraph graph;
  private final Map<NodeId, String> sources = new HashMap<>();

  Routes(TraceFacts facts) {
    this.facts = facts;
    this.graph = new TraceGraph(facts, false);
    Map<NodeId, Set<String>> lists = new HashMap<>();
    facts
        .listings()
        .forEach(l ->
            lists
                .computeIfAbsent(graph.known(l.node()), k -> new TreeSet<>())
                .add(l.list() + " (" + l.status().words() + ")"));
    lists.forEach((node, on) -> sources.put(node, "listed on " + String.join(", ", on)));
    facts.nodes().stream()
        .filter(n -> n.sort() == Node.Sort.ACT)
        .forEach(n -> sources.put(graph.known(n.id()), "an act that a source tells of"));
  }

  /// Acts before listed parties, the nearest first.
  List<Route> to(NodeId subject) {
    var goal = graph.known(subject);
    var near = new ArrayList<Route>();
    if (!graph.has(goal)) {
      return near;
    }
    for (var source : around(goal)) {
      var found = graph.paths(source, goal, LIMITS);
      if (!found.paths().isEmpty() && near.size() < MOST) {
        near.add(
            new Route(
                source,
                sources.getOrDefault(source, ""),
                found.paths(),
                found.complete(),
                found.completeHops()));
      }
    }
    return near;
  }

  private List<NodeId> around(NodeId goal) {
    var neighbours = neighbours();
    var distance = new LinkedHashMap<NodeId, Integer>(Map.of(goal, 0));
    var open = new ArrayDeque<NodeId>(List.of(goal));
    var found = new ArrayList<NodeId>();
    while (!open.isEmpty()) {
      var node = open.remove();
      int far = distance.getOrDefault(node, 0);
      for (var next :
          far < LIMITS.hops() ? neighbours.getOrDefault(node, Set.of()) : Set.<NodeId>of()) {
        if (distance.putIfAbsent(next, far + 1) == null) {
          open.add(next);
          if (sources.containsKey(next)) {
            found.add(next);
          }
        }
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparing((NodeId n) -> !sources.getOrDefault(n, "").startsWith("an act"))
                .thenComparing(n -> distance.getOrDefault(n, 0))
                .thenComparing(n -> n))
        .limit(4L * MOST)
        .toList();
  }

  private Map<NodeId, Set<NodeId>> neighbours() {
    var hubs = graph.hubs().keySet();
    Map<NodeId, Set<NodeId>> neighbours = new HashMap<>();
    for (var edge : facts.edges()) {
      if (!hubs.contains(edge.from()) && !hubs.contains(edge.to())) {
        join(neighbours, graph.known(edge.from()), graph.known(edge.to()));
      }
    }
    facts
        .identities()
        .forEach(s -> join(neighbours, graph.known(s.left()), graph.known(s.right())));
    return neighbours;
  }

  private static void join(Map<NodeId, Set<NodeId>> neighbours, NodeId one, NodeId other) {
    neighbours.computeIfAbsent(one, k -> new HashSet<>()).add(other);
    neighbours.computeIfAbsent(other, k -> new HashSet<>()).add(one);
  }
}
