package org.rapporteur.model.trace;

import java.util.List;

/// Tellings that cannot all be true. Each widens what is known, and is printed beside the verdicts
/// it touches.
public sealed interface Contradiction {
  /// Ids of the edges that quarrel.
  List<String> edges();

  /// Two tellings of one stake do not meet.
  record Disagreement(
      NodeId owner, NodeId asset, EdgeKind kind, List<String> edges, ShareInterval hull)
      implements Contradiction {
    public Disagreement {
      edges = List.copyOf(edges);
    }
  }

  /// The stakes in one company certainly come to more than there is.
  record TooMuch(NodeId asset, EdgeKind kind, List<String> edges, Percent sum)
      implements Contradiction {
    public TooMuch {
      edges = List.copyOf(edges);
    }
  }

  /// A company holds its own shares, so that the others' weigh more.
  record SelfHeld(NodeId asset, EdgeKind kind, List<String> edges, ShareInterval share)
      implements Contradiction {
    public SelfHeld {
      edges = List.copyOf(edges);
    }
  }

  /// Two nodes may be one, and verdicts depend on it.
  record TwoReadings(NodeId left, NodeId right) implements Contradiction {
    @Override
    public List<String> edges() {
      return List.of();
    }
  }
}
