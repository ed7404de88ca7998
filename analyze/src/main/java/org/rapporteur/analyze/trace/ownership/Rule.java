package org.rapporteur.analyze.trace.ownership;

import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Regime;

/// A regime with its sets as switches, for the inner loop.
///
/// @param usual the threshold in the units that most assets have
record Rule(Regime regime, boolean shares, boolean votes, long usual) {
  static Rule of(Regime regime) {
    return new Rule(
        regime,
        regime.counts().contains(EdgeKind.SHARES),
        regime.counts().contains(EdgeKind.VOTES),
        Bound.threshold(regime, Graph.UNIT));
  }

  /// The threshold in an asset's units.
  long threshold(long unit) {
    return unit == Graph.UNIT ? usual : Bound.threshold(regime, unit);
  }

  boolean counts(byte kind) {
    return kind == Graph.SHARES ? shares : votes;
  }

  /// Whether an edge of control from an inside owner is enough: for certain, or perhaps.
  boolean controls(Holding.Control control, Bound bound) {
    var kind = kind(control.kind());
    boolean enough = regime.control().contains(kind);
    return bound == Bound.LOWER
        ? enough && control.certain()
        : enough || regime.perhaps().contains(kind);
  }

  static EdgeKind kind(byte code) {
    return switch (code) {
      case Graph.SHARES -> EdgeKind.SHARES;
      case Graph.VOTES -> EdgeKind.VOTES;
      case Graph.BOARD -> EdgeKind.BOARD_MAJORITY;
      case Graph.CONTROL -> EdgeKind.OTHER_CONTROL;
      case Graph.CONSOLIDATED -> EdgeKind.CONSOLIDATION;
      default -> throw new IllegalArgumentException("no kind has this code");
    };
  }
}
