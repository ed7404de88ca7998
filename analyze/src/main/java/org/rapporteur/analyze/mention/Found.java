package org.rapporteur.analyze.mention;

import org.rapporteur.model.telling.Mention;

/// A name with what was proposed for it.
record Found(Mention mention, Candidate candidate) {
  /// The same name without the answer of a list.
  Found unlisted() {
    return new Found(
        mention,
        new Candidate(
            candidate.from(),
            candidate.to(),
            candidate.type(),
            null,
            null,
            null,
            candidate.rule(),
            candidate.rank()));
  }
}
