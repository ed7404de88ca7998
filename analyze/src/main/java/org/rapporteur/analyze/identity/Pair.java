package org.rapporteur.analyze.identity;

import java.util.List;
import org.rapporteur.model.identity.Weight;

/// Two referents with the reasons for and against their being one.
///
/// @param decision whether to join, to leave to a person, or to keep apart
record Pair(
    NamedReferent left,
    NamedReferent right,
    double score,
    List<Weight> weights,
    Decision decision) {
  enum Decision {
    JOIN,
    SUSPECT,
    APART
  }

  static Pair known(NamedReferent left, NamedReferent right, String knownAs) {
    return new Pair(
        left,
        right,
        1,
        List.of(new Weight("gazetteer", "both are known as " + knownAs, 1)),
        Decision.JOIN);
  }
}
