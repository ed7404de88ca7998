package org.rapporteur.analyze.trace.ownership;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes one stake of all tellings by which one owner holds one kind of interest in one asset.
///
/// - A newer telling of the same publisher replaces an older one from its own first day on, unless
///   the source links the two.
/// - Whatever else overlaps tells of one stake; nothing is added up across sources. The stake is
///   what all tellings allow, or, if they contradict each other, everything between them.
/// - A telling that may not hold on the day, or that its source hedges, can raise the upper bound
///   and lower the lower one, and makes nothing certain.
final class Tellings {
  /// How many tellings before and after are looked at for one that replaces.
  private static final int NEAR = 64;

  private final Graph graph;
  private final Day day;
  private final List<Quarrel> quarrels;

  Tellings(Graph graph, Day day, List<Quarrel> quarrels) {
    this.graph = graph;
    this.day = day;
    this.quarrels = quarrels;
  }

  /// A telling that may hold on the day.
  private record Telling(int edge, boolean certain, boolean replaced) {}

  /// The stake, or nothing if none of the tellings can hold on the day.
  ///
  /// @param edges at least one, all of one owner and kind
  @Nullable Stake stake(int[] edges) {
    int first = edges[0];
    if (edges.length == 1) {
      return single(first);
    }
    var possible = possible(edges);
    if (possible.isEmpty()) {
      return null;
    }
    var certain = possible.stream().filter(t -> t.certain && !unsure(t.edge)).toList();
    boolean changing = possible.stream().anyMatch(Telling::replaced);
    long[] all = merged(possible, changing);
    int[] used = possible.stream().mapToInt(Telling::edge).toArray();
    if (certain.isEmpty()) {
      boolean undated = possible.stream().noneMatch(Telling::certain);
      return stake(first, 0, all[1], undated, !undated, used);
    }
    if (certain.size() == possible.size()) {
      return stake(first, all[0], all[1], false, false, used);
    }
    long[] sure = merged(certain, changing);
    boolean undated = possible.stream().anyMatch(t -> !t.certain);
    return stake(first, lowest(sure[0], all[0]), highest(sure[1], all[1]), undated, !undated, used);
  }

  private @Nullable Stake single(int edge) {
    if (!day.within(graph.from[edge], graph.to[edge])) {
      return null;
    }
    boolean certain = certain(edge);
    boolean unsure = unsure(edge);
    return stake(
        edge,
        certain && !unsure ? graph.low[edge] : 0,
        graph.high[edge],
        !certain,
        unsure,
        new int[] {edge});
  }

  private Stake stake(int edge, long low, long high, boolean undated, boolean unsure, int[] edges) {
    return new Stake(
        graph.owner[edge],
        graph.kind[edge],
        (graph.flags[edge] & Graph.INDIRECT) != 0,
        low,
        high,
        false,
        undated,
        unsure,
        edges);
  }

  private boolean unsure(int edge) {
    return (graph.flags[edge] & Graph.UNSURE) != 0;
  }

  private boolean certain(int edge) {
    var extra = graph.extra(edge);
    return extra == null
        ? day.within(graph.from[edge], graph.to[edge])
        : day.within(extra.fromLate(), extra.toEarly());
  }

  private List<Telling> possible(int[] edges) {
    var possible = new ArrayList<Telling>();
    for (int i = 0; i < edges.length; i++) {
      var telling = day.dated() ? amongOthers(edges, i) : new Telling(edges[i], true, false);
      if (telling != null) {
        possible.add(telling);
      }
    }
    return possible;
  }

  /// A telling between those it replaces and those that replace it, or nothing if it cannot hold on
  /// the day.
  private @Nullable Telling amongOthers(int[] edges, int i) {
    int e = edges[i];
    int early = Integer.MAX_VALUE;
    int late = Integer.MAX_VALUE;
    int from = graph.from[e];
    for (int j = Math.max(0, i - NEAR); j < Math.min(edges.length, i + NEAR); j++) {
      if (i != j && replaces(edges[j], e)) {
        early = Math.min(early, begins(edges[j], false));
        late = Math.min(late, begins(edges[j], true));
      } else if (i != j && replaces(e, edges[j])) {
        from = begins(e, false);
      }
    }
    boolean holds = day.within(from, Math.min(graph.to[e], late));
    return holds ? new Telling(e, certain(e), day.number() >= early) : null;
  }

  /// Whether a telling takes the place of an older one of the same publisher.
  private boolean replaces(int newer, int older) {
    var a = graph.extra(newer);
    var b = graph.extra(older);
    int publisherA = a == null ? 0 : a.publisher();
    int publisherB = b == null ? 0 : b.publisher();
    boolean linked = a != null && b != null && a.link() >= 0 && a.link() == b.link();
    if (publisherA != publisherB || linked) {
      return false;
    }
    int statedA = a == null ? Integer.MIN_VALUE : a.stated();
    int statedB = b == null ? Integer.MIN_VALUE : b.stated();
    return statedA != statedB ? statedA > statedB : graph.from[newer] > graph.from[older];
  }

  /// The first day of a telling: of its validity, or else of the statement.
  private int begins(int edge, boolean late) {
    var extra = graph.extra(edge);
    if (graph.from[edge] == Integer.MIN_VALUE) {
      return extra == null ? Integer.MIN_VALUE : extra.stated();
    }
    return late && extra != null ? extra.fromLate() : graph.from[edge];
  }

  /// What all allow, or everything between them.
  private long[] merged(List<Telling> tellings, boolean changing) {
    long low = graph.low[tellings.getFirst().edge];
    long high = graph.high[tellings.getFirst().edge];
    long least = low;
    long most = high;
    for (var telling : tellings) {
      int e = telling.edge;
      least = lowest(least, graph.low[e]);
      most = highest(most, graph.high[e]);
      low = lowKey(graph.low[e]) > lowKey(low) ? graph.low[e] : low;
      high = highKey(graph.high[e]) < highKey(high) ? graph.high[e] : high;
    }
    if (!changing && lowKey(low) <= highKey(high)) {
      return new long[] {low, high};
    }
    if (!changing) {
      int e = tellings.getFirst().edge;
      quarrels.add(
          new Quarrel(
              Quarrel.Sort.DISAGREEMENT,
              graph.owner[e],
              graph.kind[e],
              tellings.stream().mapToInt(Telling::edge).toArray(),
              least,
              most));
    }
    return new long[] {least, most};
  }

  static long lowest(long one, long other) {
    return lowKey(one) <= lowKey(other) ? one : other;
  }

  static long highest(long one, long other) {
    return highKey(one) >= highKey(other) ? one : other;
  }

  /// Orders lower bounds: an open one lies just above its value.
  private static long lowKey(long bound) {
    return bound;
  }

  /// Orders upper bounds: an open one lies just below its value.
  private static long highKey(long bound) {
    return (bound & ~1L) - (bound & 1);
  }
}
