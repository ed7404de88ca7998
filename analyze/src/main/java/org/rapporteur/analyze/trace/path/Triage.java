package org.rapporteur.analyze.trace.path;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TraceFacts;

/// An order in which to look at things: personalised PageRank from everybody on a list, by forward
/// push (Andersen, Chung and Lang 2006), whose cost does not depend on the size of the graph. It is
/// triage. Its number means nothing outside the queue and is never exported.
public final class Triage {
  private static final double ALPHA = 0.15;
  private static final double EPSILON = 1e-6;

  private final TraceGraph graph;

  public Triage(TraceGraph graph) {
    this.graph = graph;
  }

  /// Somebody to look at.
  ///
  /// @param rank from 1
  public record Place(int rank, NodeId node) {}

  /// The first nodes of the queue, those on lists left out.
  public List<Place> order(TraceFacts facts, int most) {
    var listed =
        facts.listings().stream().map(Listing::node).map(graph::known).collect(Collectors.toSet());
    var seeds = new ArrayList<Integer>();
    for (int i = 0; i < graph.ids().size(); i++) {
      if (listed.contains(graph.ids().get(i))) {
        seeds.add(i);
      }
    }
    return places(push(seeds), listed, most);
  }

  private List<Place> places(Map<Integer, Double> scores, Set<NodeId> listed, int most) {
    var ordered =
        scores.entrySet().stream()
            .filter(e -> !listed.contains(graph.ids().get(e.getKey())))
            .sorted(
                Map.Entry.<Integer, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Comparator.comparing(e -> graph.ids().get(e.getKey()))))
            .limit(most)
            .toList();
    var places = new ArrayList<Place>();
    for (var entry : ordered) {
      places.add(new Place(places.size() + 1, graph.ids().get(entry.getKey())));
    }
    return places;
  }

  private Map<Integer, Double> push(List<Integer> seeds) {
    var scores = new HashMap<Integer, Double>();
    var residues = new HashMap<Integer, Double>();
    var queue = new ArrayDeque<Integer>();
    for (int seed : seeds) {
      residues.put(seed, 1.0 / seeds.size());
      queue.add(seed);
    }
    while (!queue.isEmpty()) {
      int node = queue.remove();
      double residue = residues.getOrDefault(node, 0.0);
      double weight = weight(node);
      if (residue < EPSILON * Math.max(1, weight)) {
        continue;
      }
      residues.put(node, 0.0);
      scores.merge(node, ALPHA * residue, Double::sum);
      if (weight > 0 && !graph.graph().hub[node]) {
        spread(node, (1 - ALPHA) * residue / weight, residues, queue);
      }
    }
    return scores;
  }

  private void spread(
      int node, double each, Map<Integer, Double> residues, ArrayDeque<Integer> queue) {
    var g = graph.graph();
    for (int arc = g.first[node]; arc < g.first[node + 1]; arc++) {
      int next = g.target[arc];
      double sum = residues.merge(next, each * arcWeight(arc), Double::sum);
      if (sum >= EPSILON * Math.max(1, weight(next))) {
        queue.add(next);
      }
    }
  }

  private double weight(int node) {
    double weight = 0;
    for (int arc = graph.graph().first[node]; arc < graph.graph().first[node + 1]; arc++) {
      weight += arcWeight(arc);
    }
    return weight;
  }

  private double arcWeight(int arc) {
    var g = graph.graph();
    return PathGraph.join(g.flags[arc]) ? 0.1 : weight(graph.edges().get(g.edge[arc]).kind());
  }

  private static double weight(EdgeKind kind) {
    return switch (kind) {
      case SHARES, VOTES, BOARD_MAJORITY, OTHER_CONTROL, CONSOLIDATION, NOMINEE, SUCCESSION -> 1;
      case SUPPLIES, SHIPS, PRODUCES, CARRIES, EMPLOYS_AT, COMMITTED_AT -> 0.5;
      case DIRECTORSHIP, REPRESENTS, FAMILY, LINK_UNSPECIFIED -> 0.25;
      case LOCATED_AT -> 0.1;
    };
  }
}
