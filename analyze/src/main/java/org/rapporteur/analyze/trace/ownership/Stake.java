package org.rapporteur.analyze.trace.ownership;

/// What all tellings of one stake come to on a day.
///
/// @param kind shares or votes
/// @param low bound in the asset's units; 0 unless it certainly holds
/// @param high bound in the asset's units
/// @param maybe whether it may not be a stake at all, as "owned or controlled by"
/// @param undated whether it is not certain that it held on the day
/// @param unsure whether no source states it without reserve
/// @param edges numbers of the tellings in the graph
@SuppressWarnings("ArrayRecordComponent") // small primitive arrays, never compared
record Stake(
    int owner,
    byte kind,
    boolean indirect,
    long low,
    long high,
    boolean maybe,
    boolean undated,
    boolean unsure,
    int[] edges) {
  Stake between(long newLow, long newHigh) {
    return new Stake(owner, kind, indirect, newLow, newHigh, maybe, undated, unsure, edges);
  }

  boolean isExact() {
    return low == high;
  }
}
