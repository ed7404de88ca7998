package org.rapporteur.analyze.trace.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Rebuttal;
import org.rapporteur.model.trace.SameNode;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.TracePath;
import org.rapporteur.model.trace.TracePath.Hop;

/// Facts compiled for asking for paths. Nodes that a number or a person joined are one; nodes that
/// may be one are tied by a join that lowers the identity of a path. Edges against which a rebuttal
/// was accepted are left out if asked.
public final class TraceGraph {
  private final List<NodeId> ids = new ArrayList<>();
  private final Map<NodeId, Integer> numbers = new HashMap<>();
  private final Map<NodeId, Node> nodes = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<SameNode> joins = new ArrayList<>();
  private final Map<NodeId, String> hubs = new TreeMap<>();
  private final Map<NodeId, NodeId> heads = new HashMap<>();
  private final PathGraph graph;

  /// @param withoutRebutted whether to leave out edges whose rebuttal was accepted
  public TraceGraph(TraceFacts facts, boolean withoutRebutted) {
    facts.nodes().forEach(n -> nodes.put(n.id(), n));
    unite(facts.identities());
    facts.nodes().forEach(n -> number(n.id()));
    var left = withoutRebutted ? rebutted(facts) : Set.<String>of();
    for (var edge : facts.edges()) {
      if (!left.contains(edge.id())) {
        number(edge.from());
        number(edge.to());
        edges.add(edge);
      }
    }
    edges.sort(java.util.Comparator.comparing(Edge::id));
    graph = build(facts);
  }

  private static Set<String> rebutted(TraceFacts facts) {
    var ids = new HashSet<String>();
    facts.rebuttals().stream()
        .filter(r -> r.status() == Rebuttal.Status.ACCEPTED && r.share() == null)
        .forEach(r -> ids.add(r.edge()));
    return ids;
  }

  private void unite(List<SameNode> identities) {
    for (var same : identities) {
      if (same.answer() == Answer.SAME) {
        var left = head(same.left());
        var right = head(same.right());
        if (!left.equals(right)) {
          boolean leftFirst = left.compareTo(right) < 0;
          heads.put(leftFirst ? right : left, leftFirst ? left : right);
        }
      } else if (same.answer() == Answer.UNSURE) {
        joins.add(same);
      }
    }
  }

  private NodeId head(NodeId id) {
    var at = id;
    for (var up = heads.get(at); up != null; up = heads.get(at)) {
      at = up;
    }
    return at;
  }

  private int number(NodeId id) {
    var head = head(id);
    var known = numbers.get(head);
    if (known != null) {
      return known;
    }
    numbers.put(head, ids.size());
    ids.add(head);
    return ids.size() - 1;
  }

  private PathGraph build(TraceFacts facts) {
    for (var join : joins) {
      number(join.left());
      number(join.right());
    }
    var builder = new PathGraph.Builder(ids.size());
    for (int i = 0; i < edges.size(); i++) {
      var edge = edges.get(i);
      int a = number(edge.from());
      int b = number(edge.to());
      if (a != b) {
        builder.edge(
            a,
            b,
            edge.kind(),
            day(edge.period().earliestFrom()),
            day(edge.period().latestTo()),
            level(edge.origin().strength()),
            i);
      }
    }
    for (int i = 0; i < joins.size(); i++) {
      builder.join(number(joins.get(i).left()), number(joins.get(i).right()), i);
    }
    var crowds = new Hubs(facts, Hubs.CROWD);
    for (var node : facts.nodes()) {
      crowds
          .reason(node)
          .ifPresent(why -> {
            hubs.put(node.id(), why);
            builder.hub(number(node.id()));
          });
    }
    return builder.build();
  }

  private static int level(Strength strength) {
    return switch (strength) {
      case STATED -> 0;
      case HEDGED -> 1;
      case INFERRED -> 2;
    };
  }

  private static Strength strength(int level) {
    return level == 0 ? Strength.STATED : level == 1 ? Strength.HEDGED : Strength.INFERRED;
  }

  static int day(LocalDate date) {
    long day = date.toEpochDay();
    return day <= Integer.MIN_VALUE
        ? PathGraph.EVER
        : day >= Integer.MAX_VALUE ? PathGraph.NEVER : (int) day;
  }

  /// The nodes that do not transmit, with the reason.
  public Map<NodeId, String> hubs() {
    return Map.copyOf(hubs);
  }

  /// The node as its sources describe it.
  public Optional<Node> node(NodeId id) {
    return Optional.ofNullable(nodes.get(id));
  }

  /// The one under which all joined with a node are known.
  public NodeId known(NodeId id) {
    return head(id);
  }

  public boolean has(NodeId id) {
    return numbers.containsKey(head(id));
  }

  /// What was found between two nodes.
  ///
  /// @param complete whether nothing was left out; else all paths of up to `completeHops` were seen
  public record Answered(List<TracePath> paths, boolean complete, int completeHops, int labels) {
    public Answered {
      paths = List.copyOf(paths);
    }
  }

  /// The best minimal paths.
  ///
  /// @throws IllegalArgumentException if one of the two is not in the graph, or both are one
  public Answered paths(NodeId start, NodeId goal, Limits limits) {
    for (var id : List.of(start, goal)) {
      if (!has(id)) {
        throw new IllegalArgumentException("There is no node " + id + " in this case.");
      }
    }
    var search = new PathSearch(graph, i -> joins.get(i).score());
    var found =
        search.find(
            numbers.getOrDefault(head(start), -1), numbers.getOrDefault(head(goal), -1), limits);
    return new Answered(
        found.ways().stream().map(this::path).toList(),
        found.complete(),
        found.completeHops(),
        found.labels());
  }

  private TracePath path(PathSearch.Way way) {
    var hops = new ArrayList<Hop>();
    int at = way.start();
    for (int arc : way.arcs()) {
      byte flags = graph.flags[arc];
      int next = graph.target[arc];
      boolean join = PathGraph.join(flags);
      hops.add(
          new Hop(
              ids.get(at),
              ids.get(next),
              join ? null : edges.get(graph.edge[arc]),
              PathGraph.against(flags) && !join,
              join ? joins.get(graph.edge[arc]) : null));
      at = next;
    }
    return new TracePath(
        hops,
        strength(way.strength()),
        way.identity(),
        way.first() == PathGraph.EVER ? Long.MIN_VALUE : way.first(),
        way.last() == PathGraph.NEVER ? Long.MAX_VALUE : way.last());
  }

  /// The numbers behind, for triage.
  PathGraph graph() {
    return graph;
  }

  List<NodeId> ids() {
    return ids;
  }

  List<Edge> edges() {
    return edges;
  }
}
