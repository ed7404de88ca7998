package org.rapporteur.analyze.trace.ownership;

/// Tellings in one asset that cannot all be true, by their numbers in the graph.
///
/// @param owner whose stake it is, or -1 if it is about the asset as a whole
/// @param low sum of the stakes, or the lower bound of what they allow
/// @param high upper bound of what they allow
@SuppressWarnings("ArrayRecordComponent") // small primitive arrays, never compared
record Quarrel(Sort sort, int owner, byte kind, int[] edges, long low, long high) {
  enum Sort {
    DISAGREEMENT,
    TOO_MUCH,
    SELF_HELD
  }
}
