package org.rapporteur.model.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A datum that is missing or disputed, and that would turn a verdict once it is known.
public sealed interface Deciding {
  /// The size of a stake.
  ///
  /// @param known what is known of it
  /// @param turnsAt with this share, all else as certainly known, the asset is inside; null if this
  ///   stake alone cannot turn it
  /// @param exclusive whether it must be more than that
  record Share(
      NodeId owner,
      NodeId asset,
      EdgeKind kind,
      List<String> edges,
      ShareInterval known,
      @Nullable Percent turnsAt,
      boolean exclusive)
      implements Deciding {
    public Share {
      edges = List.copyOf(edges);
    }
  }

  /// Whether a stake, or a listing, held on the day.
  ///
  /// @param what the edge's id, or the listing's reference
  record Date(NodeId node, String what, Period period) implements Deciding {}

  /// Whether and how the owner controls the asset.
  record Control(NodeId owner, NodeId asset, EdgeKind kind, List<String> edges)
      implements Deciding {
    public Control {
      edges = List.copyOf(edges);
    }
  }

  /// Whether a declared indirect stake repeats others that lead to the same asset.
  record Repetition(NodeId owner, NodeId asset, List<String> edges) implements Deciding {
    public Repetition {
      edges = List.copyOf(edges);
    }
  }

  /// Whether two nodes are one.
  record Identity(NodeId left, NodeId right) implements Deciding {}
}
