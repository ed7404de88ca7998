package org.rapporteur.analyze.mention;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;

/// A stretch of words that may name something.
///
/// @param from first word
/// @param to one past the last
/// @param knownAs gazetteer id, or null
/// @param canonical the gazetteer's name, or null
/// @param country gazetteer id of the state it belongs to, or null
/// @param rank which layer found it; a higher layer wins where stretches overlap
record Candidate(
    int from,
    int to,
    EntityType type,
    @Nullable String knownAs,
    @Nullable String canonical,
    @Nullable String country,
    String rule,
    int rank) {

  static final int CLASSIFIER = 1;
  static final int PATTERN = 2;
  static final int GAZETTEER = 3;

  boolean overlaps(Candidate other) {
    return from < other.to && other.from < to;
  }

  boolean contains(Candidate other) {
    return from <= other.from && other.to <= to;
  }

  int length() {
    return to - from;
  }
}
