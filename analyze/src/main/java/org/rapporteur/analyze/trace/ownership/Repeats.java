package org.rapporteur.analyze.trace.ownership;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which stakes in an asset are told twice: a declared indirect total repeats the records that make
/// it up. If its source names these, they form a group with it. If not, and records lead from its
/// owner to other holders of the asset, it may repeat theirs: then they are a group for lower
/// bounds only.
final class Repeats {
  /// A search that gets longer than this counts as a find: then nothing is added up for certain.
  private static final int FAR = 100_000;

  private final Graph graph;
  private final Day day;

  Repeats(Graph graph, Day day) {
    this.graph = graph;
    this.day = day;
  }

  /// Fills the groups of an asset's stakes.
  void group(List<Stake> stakes, int[] lower, int[] upper) {
    for (int i = 0; i < stakes.size(); i++) {
      var stake = stakes.get(i);
      if (stake.indirect()) {
        boolean named = false;
        for (int j = 0; j < stakes.size(); j++) {
          if (j != i && names(stake, stakes.get(j))) {
            join(lower, i, j);
            join(upper, i, j);
            named = true;
          }
        }
        if (!named) {
          suspect(stakes, i, lower);
        }
      }
    }
  }

  private void suspect(List<Stake> stakes, int declared, int[] lower) {
    var below = below(stakes.get(declared).owner());
    for (int j = 0; j < stakes.size(); j++) {
      var other = stakes.get(j);
      if (!other.indirect()
          && other.kind() == stakes.get(declared).kind()
          && other.owner() != stakes.get(declared).owner()
          && (below.size() > FAR || below.contains(other.owner()))) {
        join(lower, declared, j);
      }
    }
  }

  private boolean names(Stake declared, Stake other) {
    for (int edge : declared.edges()) {
      var extra = graph.extra(edge);
      int[] components = extra == null ? null : extra.components();
      if (components != null && other.kind() == declared.kind() && anyOf(components, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyOf(int[] components, Stake stake) {
    for (int edge : stake.edges()) {
      for (int component : components) {
        if (graph.input[edge] == component) {
          return true;
        }
      }
    }
    return false;
  }

  /// Everything an owner reaches by records that may hold on the day.
  private Set<Integer> below(int owner) {
    var seen = new HashSet<Integer>();
    var open = new ArrayDeque<Integer>(List.of(owner));
    while (!open.isEmpty() && seen.size() <= FAR) {
      int one = open.remove();
      for (int i = graph.ownerStart[one]; i < graph.ownerStart[one + 1]; i++) {
        int e = graph.byOwner[i];
        if (graph.isStake(e)
            && (graph.flags[e] & Graph.INDIRECT) == 0
            && day.within(graph.from[e], graph.to[e])
            && seen.add(graph.asset[e])) {
          open.add(graph.asset[e]);
        }
      }
    }
    return seen;
  }

  /// Two stakes of one group; groups that meet become one.
  private static void join(int[] groups, int one, int other) {
    int a = groups[one] < 0 ? one : groups[one];
    int b = groups[other] < 0 ? other : groups[other];
    int joined = Math.min(a, b);
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] == a || groups[i] == b) {
        groups[i] = joined;
      }
    }
    groups[one] = joined;
    groups[other] = joined;
  }
}
