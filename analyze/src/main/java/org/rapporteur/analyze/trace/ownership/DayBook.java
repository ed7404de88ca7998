package org.rapporteur.analyze.trace.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What every asset's stakes come to on one day, worked out when the asset is first asked about: a
/// cascade from a few listed parties touches few of ten million edges.
///
/// Order of work in an asset: tellings become stakes; self-held shares are set aside; stakes that
/// come to more than there is are all let go; each stake is capped by what others certainly hold;
/// what was set aside then makes the others weigh more.
final class DayBook {
  private final Graph graph;
  private final Holding[] known;
  private Day day;
  private Repeats repeats;

  DayBook(Graph graph, Day day) {
    this.graph = graph;
    this.day = day;
    this.repeats = new Repeats(graph, day);
    this.known = new Holding[graph.nodes];
  }

  /// Turns to another day. What is known of assets is kept, except where stakes repeat others,
  /// which depends on the day of records elsewhere; whoever turns the page forgets the assets that
  /// changed.
  @SuppressWarnings("NullAway") // an asset not yet asked about is null
  void moveTo(Day next) {
    day = next;
    repeats = new Repeats(graph, next);
    for (int asset = 0; asset < known.length; asset++) {
      if (known[asset] != null && known[asset].lowerGroups() != null) {
        known[asset] = null;
      }
    }
  }

  @SuppressWarnings("NullAway") // an asset not yet asked about is null
  void forget(int asset) {
    known[asset] = null;
  }

  Graph graph() {
    return graph;
  }

  @SuppressWarnings("NullAway") // an asset not yet asked about is null
  Holding holding(int asset) {
    var holding = known[asset];
    if (holding == null) {
      holding = make(asset);
      known[asset] = holding;
    }
    return holding;
  }

  private Holding make(int asset) {
    int start = graph.assetStart[asset];
    int end = graph.assetStart[asset + 1];
    if (start == end) {
      return Holding.NONE;
    }
    var quarrels = new ArrayList<Quarrel>(0);
    var stakes = new ArrayList<Stake>(end - start);
    var controls = new ArrayList<Holding.Control>(0);
    for (int e = start; e < end; ) {
      int last = e + 1;
      while (last < end && graph.owner[last] == graph.owner[e]) {
        last++;
      }
      owner(e, last, stakes, controls, quarrels);
      e = last;
    }
    return new Balance(asset, graph.unit(asset), stakes, quarrels, repeats).holding(controls);
  }

  /// Reads the edges of one owner.
  private void owner(
      int start,
      int end,
      List<Stake> stakes,
      List<Holding.Control> controls,
      List<Quarrel> quarrels) {
    var tellings = new Tellings(graph, day, quarrels);
    int before = stakes.size();
    if (end - start == 1) {
      if (graph.isStake(start)) {
        add(tellings, stakes, new int[] {start});
      }
    } else {
      for (byte kind = Graph.SHARES; kind <= Graph.VOTES; kind++) {
        for (int indirect = 0; indirect <= Graph.INDIRECT; indirect += Graph.INDIRECT) {
          int[] same = same(start, end, kind, indirect);
          if (same.length > 0) {
            add(tellings, stakes, same);
          }
        }
      }
    }
    for (int e = start; e < end; e++) {
      if (!graph.isStake(e) && day.within(graph.from[e], graph.to[e])) {
        control(e, stakes.size() > before, stakes, controls);
      }
    }
  }

  private static void add(Tellings tellings, List<Stake> stakes, int[] edges) {
    var stake = tellings.stake(edges);
    if (stake != null) {
      stakes.add(stake);
    }
  }

  private int[] same(int start, int end, byte kind, int indirect) {
    int[] found = new int[end - start];
    int size = 0;
    for (int e = start; e < end; e++) {
      if (graph.kind[e] == kind && (graph.flags[e] & Graph.INDIRECT) == indirect) {
        found[size++] = e;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /// An edge of control; where it may mean ownership and the owner's shares are not known, a stake
  /// that is anything from nothing to all.
  private void control(int edge, boolean owns, List<Stake> stakes, List<Holding.Control> controls) {
    byte kind = graph.kind[edge];
    var extra = graph.extra(edge);
    boolean disjunctive = (graph.flags[edge] & Graph.DISJUNCTIVE) != 0;
    boolean unsure = (graph.flags[edge] & Graph.UNSURE) != 0;
    boolean dated = extra == null || day.within(extra.fromLate(), extra.toEarly());
    controls.add(
        new Holding.Control(graph.owner[edge], kind, dated && !unsure && !disjunctive, edge));
    if (!owns && (disjunctive || kind == Graph.CONSOLIDATED)) {
      long all = Bound.of(100 * graph.unit(graph.asset[edge]), false);
      stakes.add(
          new Stake(
              graph.owner[edge],
              Graph.SHARES,
              false,
              0,
              all,
              true,
              !dated,
              unsure,
              new int[] {edge}));
    }
  }
}
