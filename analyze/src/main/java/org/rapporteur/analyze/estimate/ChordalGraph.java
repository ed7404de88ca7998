package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.List;

/// A graph on the lists in which every longer circle has a shortcut, so that the model of its
/// cliques splits into parts that can be computed one by one (a decomposable model).
///
/// @param edges one bit per pair of lists, in the order 12, 13, 23, 14, 24, 34, …
/// @param cliques the largest sets of lists that all depend on each other
/// @param separators what neighbouring cliques share, as often as they share it, the empty set left
///   out
public record ChordalGraph(int lists, int edges, List<Integer> cliques, List<Integer> separators) {
  /// With more lists the graphs are too many to try all.
  public static final int MOST_LISTS = 6;

  /// All such graphs.
  static List<ChordalGraph> all(int lists) {
    var graphs = new ArrayList<ChordalGraph>();
    int pairs = lists * (lists - 1) / 2;
    for (int edges = 0; edges < 1 << pairs; edges++) {
      int[] neighbours = neighbours(lists, edges);
      List<Integer> cliques = cliques(lists, neighbours);
      if (!cliques.isEmpty()) {
        graphs.add(new ChordalGraph(lists, edges, cliques, separators(cliques)));
      }
    }
    return graphs;
  }

  private static int[] neighbours(int lists, int edges) {
    var neighbours = new int[lists];
    int bit = 0;
    for (int j = 1; j < lists; j++) {
      for (int i = 0; i < j; i++) {
        if ((edges >> bit++ & 1) == 1) {
          neighbours[i] |= 1 << j;
          neighbours[j] |= 1 << i;
        }
      }
    }
    return neighbours;
  }

  /// By perfect elimination: takes a list away whose neighbours all know each other, notes the set,
  /// and goes on. Empty if at some point there is no such list, and the graph therefore not
  /// chordal.
  private static List<Integer> cliques(int lists, int[] neighbours) {
    int left = (1 << lists) - 1;
    var cliques = new ArrayList<Integer>();
    while (left != 0) {
      int simplicial = simplicial(left, neighbours);
      if (simplicial < 0) {
        return List.of();
      }
      int clique = (neighbours[simplicial] & left) | (1 << simplicial);
      if (cliques.stream().noneMatch(c -> (c & clique) == clique)) {
        cliques.add(clique);
      }
      left &= ~(1 << simplicial);
    }
    return cliques;
  }

  private static int simplicial(int left, int[] neighbours) {
    for (int v = 0; v < neighbours.length; v++) {
      if ((left >> v & 1) == 1 && complete(neighbours[v] & left, neighbours)) {
        return v;
      }
    }
    return -1;
  }

  private static boolean complete(int set, int[] neighbours) {
    for (int rest = set; rest != 0; rest &= rest - 1) {
      int v = Integer.numberOfTrailingZeros(rest);
      if ((set & ~neighbours[v] & ~(1 << v)) != 0) {
        return false;
      }
    }
    return true;
  }

  /// The intersections along a heaviest spanning tree of the cliques.
  private static List<Integer> separators(List<Integer> cliques) {
    var separators = new ArrayList<Integer>();
    var reached = new ArrayList<>(List.of(cliques.getFirst()));
    var open = new ArrayList<>(cliques.subList(1, cliques.size()));
    while (!open.isEmpty()) {
      int best = -1;
      int shared = 0;
      for (int candidate : open) {
        for (int known : reached) {
          if (best < 0 || Integer.bitCount(candidate & known) > Integer.bitCount(shared)) {
            best = candidate;
            shared = candidate & known;
          }
        }
      }
      reached.add(best);
      open.remove(Integer.valueOf(best));
      if (shared != 0) {
        separators.add(shared);
      }
    }
    return separators;
  }

  /// The cliques as a model's name.
  String name() {
    return new org.rapporteur.model.estimate.Hierarchy(lists, cliques).name();
  }
}
