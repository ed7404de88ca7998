package org.rapporteur.model.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way by which one node reaches another, hop by hop, each dated and sourced. A path is as strong
/// as its weakest hop.
///
/// @param strength the weakest of its hops
/// @param identity how sure it is that each node on the way is one: the least score of its joins; 1
///   if a number or a person joined them
/// @param first day number (since 1970) from which what travels can be at the end; `Long.MIN_VALUE`
///   if nothing is dated
/// @param last the last such day; `Long.MAX_VALUE` if nothing is dated
public record TracePath(List<Hop> hops, Strength strength, double identity, long first, long last) {
  public TracePath {
    hops = List.copyOf(hops);
    if (hops.isEmpty()) {
      throw new IllegalArgumentException("a path has a hop");
    }
  }

  /// One step.
  ///
  /// @param edge the edge that carries it, or null: the two nodes may be one
  /// @param against whether the path runs against the edge, as from a company to its owner
  /// @param join why the two may be one, if no edge carries the step
  public record Hop(
      NodeId from, NodeId to, @Nullable Edge edge, boolean against, @Nullable SameNode join) {
    public Hop {
      if ((edge == null) == (join == null)) {
        throw new IllegalArgumentException("a hop is carried by an edge or by a join");
      }
    }

    /// How firmly the step stands.
    public Strength strength() {
      return edge == null ? Strength.INFERRED : edge.origin().strength();
    }
  }

  /// Whether somebody has to decide on an identity before this is more than a candidate.
  public boolean isCandidate(double least) {
    return identity < least;
  }

  /// The hop by which the path falls, if one does.
  public Hop weakest() {
    return hops.stream()
        .max(
            java.util.Comparator.comparing(Hop::strength)
                .thenComparingDouble(h -> h.join() == null ? 0 : 1 - h.join().score()))
        .orElseThrow();
  }

  /// All nodes in order.
  public List<NodeId> nodes() {
    var nodes = new java.util.ArrayList<NodeId>();
    nodes.add(hops.getFirst().from());
    hops.forEach(h -> nodes.add(h.to()));
    return nodes;
  }
}
