package org.rapporteur.model.trace;

/// How firmly an edge stands. The order is that of trust: paths of STATED edges come first.
public enum Strength {
  /// The source says so.
  STATED,
  /// The source says it with a doubt of its own: "reportedly", "suspected", "believed to".
  HEDGED,
  /// We concluded it.
  INFERRED
}
