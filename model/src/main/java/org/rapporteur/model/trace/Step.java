package org.rapporteur.model.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a derivation: something becomes inside because of what became inside before it.
public sealed interface Step {
  /// Who becomes inside.
  NodeId node();

  /// It is listed itself.
  record Listed(NodeId node, Listing listing) implements Step {}

  /// It is declared to act together with listed parties, so that its stakes are added to theirs; it
  /// is not inside for that.
  record Together(NodeId node, List<NodeId> listed) implements Step {
    public Together {
      listed = List.copyOf(listed);
    }
  }

  /// The stakes of inside owners reach the threshold.
  ///
  /// @param kind shares or votes
  /// @param counted the stakes added up, in order
  /// @param sum of their bounds, lower for a certain step, upper for a possible one
  /// @param open whether the true sum lies beyond that bound
  /// @param others what the other owners certainly hold, if the stakes counted would come to more
  ///   than what these leave
  /// @param person for whom alone it holds, under a test that does not add strangers
  record Owned(
      NodeId node,
      EdgeKind kind,
      List<Counted> counted,
      Percent sum,
      boolean open,
      @Nullable Percent others,
      @Nullable NodeId person)
      implements Step {
    public Owned {
      counted = List.copyOf(counted);
    }
  }

  /// An inside owner controls it.
  record Controlled(
      NodeId node, NodeId owner, EdgeKind kind, List<String> edges, @Nullable NodeId person)
      implements Step {
    public Controlled {
      edges = List.copyOf(edges);
    }
  }

  /// A stake that counts.
  ///
  /// @param edges ids of the tellings behind it
  /// @param known what all tellings together allow
  /// @param amount what was added
  /// @param open whether the true value lies beyond it
  record Counted(
      NodeId owner, List<String> edges, ShareInterval known, Percent amount, boolean open) {
    public Counted {
      edges = List.copyOf(edges);
    }
  }
}
