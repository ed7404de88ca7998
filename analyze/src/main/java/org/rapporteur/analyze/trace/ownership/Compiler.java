package org.rapporteur.analyze.trace.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Interest;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;

/// Lays facts into a graph: identities joined, nodes numbered in the order of their ids, so that
/// the order of the facts changes nothing.
final class Compiler {
  private static final int NEVER_STATED = Integer.MIN_VALUE;

  private final Identities identities;
  private final List<Edge> edges;
  private final Map<NodeId, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> edgeNumbers = new HashMap<>();
  private final Map<String, Integer> publishers = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final Set<String> linked = new HashSet<>();

  private Compiler(TraceFacts facts, Identities identities) {
    this.identities = identities;
    this.edges =
        facts.edges().stream()
            .filter(e -> bears(e.kind()))
            .sorted(
                Comparator.comparing(Edge::id)
                    .thenComparing(Edge::from)
                    .thenComparing(Edge::to)
                    .thenComparing(e -> e.period().toString())
                    .thenComparing(e -> e.share().print()))
            .toList();
  }

  static Compiled compile(TraceFacts facts, @Nullable LocalDate day, boolean joinUnsure) {
    var identities = Identities.of(facts, day, joinUnsure);
    return new Compiler(facts, identities).compiled(facts, day);
  }

  /// Whether edges of this kind can make somebody inside.
  static boolean bears(EdgeKind kind) {
    return switch (kind) {
      case SHARES, VOTES, BOARD_MAJORITY, OTHER_CONTROL, CONSOLIDATION -> true;
      case DIRECTORSHIP,
          REPRESENTS,
          FAMILY,
          NOMINEE,
          SUCCESSION,
          SUPPLIES,
          SHIPS,
          PRODUCES,
          EMPLOYS_AT,
          CARRIES,
          LOCATED_AT,
          COMMITTED_AT,
          LINK_UNSPECIFIED ->
          false;
    };
  }

  private Compiled compiled(TraceFacts facts, @Nullable LocalDate day) {
    var nodes = number(facts);
    var held = new Nominees(facts, day).held(edges);
    for (int i = 0; i < held.size(); i++) {
      edgeNumbers.putIfAbsent(held.get(i).edge().id(), i);
    }
    edges.forEach(this::link);
    var builder = new GraphBuilder(nodes.size());
    held.forEach(h -> add(h, builder));
    var tellings = held.stream().map(Nominees.Held::edge).toList();
    return new Compiled(builder.build(), List.copyOf(nodes), tellings, identities, numbers);
  }

  private List<NodeId> number(TraceFacts facts) {
    var ids = new TreeSet<NodeId>();
    facts.edges().forEach(e -> ids.addAll(List.of(identities.of(e.from()), identities.of(e.to()))));
    facts.listings().forEach(l -> ids.add(identities.of(l.node())));
    facts.nodes().forEach(n -> ids.add(identities.of(n.id())));
    var nodes = new ArrayList<>(ids);
    for (int i = 0; i < nodes.size(); i++) {
      numbers.put(nodes.get(i), i);
    }
    return nodes;
  }

  /// Tellings that the source says are of one stake, by the first id of each set.
  private void link(Edge edge) {
    var interest = edge.interest();
    if (interest != null && interest.sameAs() != null) {
      linked.add(edge.id());
      linked.add(interest.sameAs());
      var a = root(edge.id());
      var b = root(interest.sameAs());
      links.put(a.compareTo(b) <= 0 ? b : a, a.compareTo(b) <= 0 ? a : b);
    }
  }

  private String root(String id) {
    var one = id;
    for (var next = links.get(one); next != null && !next.equals(one); next = links.get(one)) {
      one = next;
    }
    return one;
  }

  private void add(Nominees.Held held, GraphBuilder builder) {
    var edge = held.edge();
    var period = edge.period();
    builder.edge(
        number(held.by()),
        number(edge.to()),
        GraphBuilder.code(edge.kind()),
        flags(held),
        Day.number(period.earliestFrom()),
        Day.number(period.latestTo()),
        edge.share());
    if (special(edge) || held.repeats() >= 0) {
      builder.extra(
          new Graph.Extra(
              Day.number(period.latestFrom()),
              Day.number(period.earliestTo()),
              publisher(edge),
              stated(edge),
              linked(edge),
              held.repeats() < 0 ? components(edge.interest()) : new int[] {held.repeats()}));
    }
  }

  private int number(NodeId node) {
    var number = numbers.get(identities.of(node));
    if (number == null) {
      throw new IllegalStateException("every end of an edge is a node");
    }
    return number;
  }

  private static byte flags(Nominees.Held held) {
    var edge = held.edge();
    boolean sure = edge.origin().strength() == Strength.STATED && !held.doubtful();
    int flags = sure ? 0 : Graph.UNSURE;
    var interest = edge.interest();
    boolean indirect = held.repeats() >= 0 || (interest != null && interest.indirect());
    flags |= indirect ? Graph.INDIRECT : 0;
    flags |= edge.alternatives().contains(EdgeKind.SHARES) ? Graph.DISJUNCTIVE : 0;
    return (byte) flags;
  }

  private boolean special(Edge edge) {
    var period = edge.period();
    boolean vague = vague(period.start()) || vague(period.end());
    var interest = edge.interest();
    return vague
        || edge.origin().publisher() != null
        || edge.origin().stated() != null
        || linked(edge) >= 0
        || (interest != null && !interest.components().isEmpty());
  }

  private static boolean vague(@Nullable Edtf date) {
    return date != null && !date.isDay();
  }

  private int linked(Edge edge) {
    return linked.contains(edge.id()) ? edgeNumbers.getOrDefault(root(edge.id()), -1) : -1;
  }

  private int publisher(Edge edge) {
    var publisher = edge.origin().publisher();
    return publisher == null
        ? 0
        : publishers.computeIfAbsent(publisher, p -> publishers.size() + 1);
  }

  private static int stated(Edge edge) {
    var stated = edge.origin().stated();
    return stated == null ? NEVER_STATED : Day.number(new Period(stated, null).latestFrom());
  }

  private int @Nullable [] components(@Nullable Interest interest) {
    if (interest == null || interest.components().isEmpty()) {
      return null;
    }
    return interest.components().stream().mapToInt(c -> edgeNumbers.getOrDefault(c, -1)).toArray();
  }
}
