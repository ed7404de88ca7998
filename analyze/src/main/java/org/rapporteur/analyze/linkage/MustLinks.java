package org.rapporteur.analyze.linkage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What people said of records: which are the same, which are different. A DIFFERENT between two
/// records that a chain of SAME connects is a conflict, and is told with the chain; nothing is
/// joined there.
public final class MustLinks {
  private final List<int[]> same;
  private final List<int[]> different;
  private final Map<Integer, List<Integer>> neighbours = new TreeMap<>();

  /// @param same pairs of records that people judged to be the same
  /// @param different pairs of records that people judged to be different
  public MustLinks(List<int[]> same, List<int[]> different) {
    this.same = List.copyOf(same);
    this.different = List.copyOf(different);
    for (int[] pair : same) {
      neighbours.computeIfAbsent(pair[0], k -> new ArrayList<>()).add(pair[1]);
      neighbours.computeIfAbsent(pair[1], k -> new ArrayList<>()).add(pair[0]);
    }
    neighbours.values().forEach(list -> list.sort(Integer::compare));
  }

  /// Two records judged different, and the chain of records judged the same between them.
  public record Conflict(List<Integer> chain) {
    public Conflict {
      chain = List.copyOf(chain);
    }
  }

  /// Puts the judgements into clusters that hold nothing else yet.
  public List<Conflict> apply(Clusters clusters) {
    var conflicts = conflicts();
    var frozen = new TreeSet<Integer>();
    conflicts.forEach(c -> frozen.addAll(reached(c.chain().getFirst()).keySet()));
    frozen.forEach(clusters::freeze);
    different.forEach(pair -> clusters.keepApart(pair[0], pair[1]));
    for (int[] pair : same) {
      if (!frozen.contains(pair[0])) {
        clusters.join(pair[0], pair[1]);
      }
    }
    return conflicts;
  }

  private List<Conflict> conflicts() {
    var conflicts = new ArrayList<Conflict>();
    for (int[] pair : different) {
      var from = reached(pair[0]);
      if (from.containsKey(pair[1])) {
        conflicts.add(new Conflict(chain(from, pair[0], pair[1])));
      }
    }
    return conflicts;
  }

  /// The records that SAME connects with one, each with the record it was reached from.
  private Map<Integer, Integer> reached(int start) {
    var from = new HashMap<Integer, Integer>();
    from.put(start, start);
    var waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      int row = waiting.remove();
      for (int next : neighbours.getOrDefault(row, List.of())) {
        if (from.putIfAbsent(next, row) == null) {
          waiting.add(next);
        }
      }
    }
    return from;
  }

  private static List<Integer> chain(Map<Integer, Integer> from, int start, int end) {
    var chain = new ArrayDeque<Integer>();
    int row = end;
    while (row != start) {
      chain.addFirst(row);
      row = from.getOrDefault(row, start);
    }
    chain.addFirst(start);
    return List.copyOf(chain);
  }
}
