package org.rapporteur.analyze.trace.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Finds the best minimal paths between two nodes.
///
/// Partial paths are labels, taken best first: stated before hedged before inferred, then surer
/// identities, then fewer hops (those made and those still needed, known from a search backwards
/// from the goal), then newer evidence, then the order of the numbers, so that equal input gives
/// equal paths. A label carries the days on which what travels can be there; along a state
/// (ownership) the days are cut to those on which it holds, along a movement they go on, never
/// back.
///
/// A label is dropped if as many better ones as paths are wanted have been at its node with at
/// least its days. Scratch space is kept between questions, so an instance serves one thread.
public final class PathSearch {
  private static final int FAR = Integer.MAX_VALUE / 2;

  private final PathGraph graph;
  private final IntToDoubleFunction joinScore;
  private final int[] distance;
  private final int[] stamp;
  private final int[] queue;
  private int round;

  /// @param joinScore the score of a join by its number
  public PathSearch(PathGraph graph, IntToDoubleFunction joinScore) {
    this.graph = graph;
    this.joinScore = joinScore;
    this.distance = new int[graph.nodes];
    this.stamp = new int[graph.nodes];
    this.queue = new int[graph.nodes];
  }

  /// What was found.
  ///
  /// @param complete whether nothing was left out for want of labels
  /// @param completeHops all paths of up to so many hops were looked at
  public record Found(List<Way> ways, boolean complete, int completeHops, int labels) {
    public Found {
      ways = List.copyOf(ways);
    }
  }

  /// A path in numbers: its arcs in order.
  public record Way(
      int start, List<Integer> arcs, int strength, double identity, int first, int last) {
    public Way {
      arcs = List.copyOf(arcs);
    }
  }

  /// One partial path.
  private static final class Label {
    final int node;
    final @Nullable Label before;
    final int arc;
    final int first;
    final int last;
    final int hops;
    final int strength;
    final double identity;
    final int newest;
    final int number;
    int need;

    Label(
        int node,
        @Nullable Label before,
        int arc,
        int first,
        int last,
        int hops,
        int strength,
        double identity,
        int newest,
        int number) {
      this.node = node;
      this.before = before;
      this.arc = arc;
      this.first = first;
      this.last = last;
      this.hops = hops;
      this.strength = strength;
      this.identity = identity;
      this.newest = newest;
      this.number = number;
    }

    static int compare(Label a, Label b) {
      if (a.strength != b.strength) {
        return Integer.compare(a.strength, b.strength);
      }
      if (a.identity != b.identity) {
        return Double.compare(b.identity, a.identity);
      }
      if (a.hops + a.need != b.hops + b.need) {
        return Integer.compare(a.hops + a.need, b.hops + b.need);
      }
      if (a.newest != b.newest) {
        return Integer.compare(b.newest, a.newest);
      }
      return Integer.compare(a.number, b.number);
    }

    boolean visited(int other) {
      for (@Nullable Label l = this; l != null; l = l.before) {
        if (l.node == other) {
          return true;
        }
      }
      return false;
    }
  }

  /// The best paths from one node to another.
  public Found find(int start, int goal, Limits limits) {
    if (start == goal) {
      throw new IllegalArgumentException(
          "a path leads from one node to another, and the two are one");
    }
    measure(goal, limits);
    return new Run(start, goal, limits).run();
  }

  private boolean walks(byte flags, Limits limits) {
    return (limits.links() || !PathGraph.loose(flags))
        && (limits.candidates() || !PathGraph.join(flags));
  }

  /// Hops from everywhere near to the goal, by breadth-first search against the arcs.
  private void measure(int goal, Limits limits) {
    round++;
    if (round == Integer.MAX_VALUE) {
      Arrays.fill(stamp, 0);
      round = 1;
    }
    int head = 0;
    int tail = 0;
    stamp[goal] = round;
    distance[goal] = 0;
    queue[tail++] = goal;
    while (head < tail) {
      int node = queue[head++];
      int next = distance[node] + 1;
      if (next > limits.hops() || (node != goal && graph.hub[node])) {
        continue;
      }
      for (int i = graph.backFirst[node]; i < graph.backFirst[node + 1]; i++) {
        int before = graph.backSource[i];
        if (stamp[before] != round) {
          stamp[before] = round;
          distance[before] = next;
          queue[tail++] = before;
        }
      }
    }
  }

  private int need(int node) {
    return stamp[node] == round ? distance[node] : FAR;
  }

  /// One question.
  private final class Run {
    private final int start;
    private final int goal;
    private final Limits limits;
    private final PriorityQueue<Label> open = new PriorityQueue<>(Label::compare);
    private final java.util.HashMap<Integer, List<Label>> seen = new java.util.HashMap<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<Set<Integer>> sets = new ArrayList<>();
    private int made;
    private boolean stopped;

    Run(int start, int goal, Limits limits) {
      this.start = start;
      this.goal = goal;
      this.limits = limits;
    }

    Found run() {
      int first = limits.from() == null ? PathGraph.EVER : (int) limits.from().toEpochDay();
      int last = limits.until() == null ? PathGraph.NEVER : (int) limits.until().toEpochDay();
      push(new Label(start, null, -1, first, last, 0, 0, 1, PathGraph.EVER, made++));
      int least = limits.hops();
      while (!open.isEmpty() && ways.size() < limits.paths()) {
        var label = open.remove();
        if (label.node == goal) {
          arrive(label);
        } else if (enters(label)) {
          if (made >= limits.labels()) {
            stopped = true;
            least = Math.min(least, label.hops);
            break;
          }
          expand(label);
        }
      }
      return new Found(ways, !stopped, stopped ? least : limits.hops(), made);
    }

    private void push(Label label) {
      int need = need(label.node);
      if (label.hops + need <= limits.hops()) {
        label.need = need;
        open.add(label);
      }
    }

    /// Whether the label brings something that better ones at its node did not.
    private boolean enters(Label label) {
      var earlier = seen.computeIfAbsent(label.node, k -> new ArrayList<>(2));
      int better = 0;
      for (var other : earlier) {
        if (other.first <= label.first && other.last >= label.last && other.hops <= label.hops) {
          better++;
        }
      }
      if (better >= limits.paths()) {
        return false;
      }
      earlier.add(label);
      return true;
    }

    private void expand(Label label) {
      if (label.node != start && graph.hub[label.node]) {
        return;
      }
      for (int arc = graph.first[label.node]; arc < graph.first[label.node + 1]; arc++) {
        byte flags = graph.flags[arc];
        int next = graph.target[arc];
        if (need(next) + label.hops + 1 <= limits.hops()
            && walks(flags, limits)
            && !label.visited(next)) {
          step(label, arc, next, flags);
        }
      }
    }

    private void step(Label label, int arc, int next, byte flags) {
      int first = Math.max(label.first, graph.from[arc]);
      int end = graph.until[arc] == PathGraph.NEVER ? PathGraph.NEVER : graph.until[arc] - 1;
      int last = Math.min(end, PathGraph.moves(flags) ? later(label.last) : label.last);
      if (first > last) {
        return;
      }
      int newest =
          graph.from[arc] == PathGraph.EVER
              ? label.newest
              : Math.max(label.newest, graph.from[arc]);
      double identity =
          PathGraph.join(flags)
              ? Math.min(label.identity, joinScore.applyAsDouble(graph.edge[arc]))
              : label.identity;
      // a join is no claim of its own: its doubt is in the identity
      int strength =
          PathGraph.join(flags)
              ? label.strength
              : Math.max(label.strength, PathGraph.strength(flags));
      push(
          new Label(
              next, label, arc, first, last, label.hops + 1, strength, identity, newest, made++));
    }

    private int later(int day) {
      boolean open = label(day);
      return open ? PathGraph.NEVER : day + limits.lead();
    }

    private boolean label(int day) {
      return day >= PathGraph.NEVER - limits.lead();
    }

    private void arrive(Label label) {
      var nodes = new HashSet<Integer>();
      var arcs = new ArrayList<>(Collections.nCopies(label.hops, -1));
      for (@Nullable Label l = label; l != null; l = l.before) {
        nodes.add(l.node);
        if (l.before != null) {
          arcs.set(l.hops - 1, l.arc);
        }
      }
      if (sets.stream().noneMatch(nodes::containsAll)) {
        sets.add(nodes);
        ways.add(new Way(start, arcs, label.strength, label.identity, label.first, label.last));
      }
    }
  }
}
