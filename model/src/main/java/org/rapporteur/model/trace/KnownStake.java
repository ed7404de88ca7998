package org.rapporteur.model.trace;

import java.util.List;

/// One stake as all sources together tell it on the day.
///
/// @param share what they allow
/// @param edges ids of the tellings
public record KnownStake(
    NodeId owner, NodeId asset, EdgeKind kind, ShareInterval share, List<String> edges) {
  public KnownStake {
    edges = List.copyOf(edges);
  }
}
