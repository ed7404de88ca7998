package org.rapporteur.analyze.linkage;

/// Receives the pairs that a search finds, each once.
interface PairVisitor {
  /// Whether pairs of this record are wanted; asked once for each record of the first list.
  boolean wants(int left);

  void pair(int left, int right);
}
