package org.rapporteur.model.text;

import java.util.List;

/// A sentence of one block, with a tree if it was worth parsing.
///
/// @param number counts from 0 in the document
/// @param block number of the block it stands in
/// @param arcs its dependency tree; empty if it was not parsed
public record Sentence(
    int number, int block, int start, int end, List<Token> tokens, List<Arc> arcs) {
  public Sentence {
    tokens = List.copyOf(tokens);
    arcs = List.copyOf(arcs);
  }

  /// Whether it has a tree.
  public boolean parsed() {
    return !arcs.isEmpty();
  }
}
