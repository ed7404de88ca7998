package org.rapporteur.analyze.mention;

import org.rapporteur.analyze.gazetteer.Entry;
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

  /// The same name as that entry of a list means it.
  Found as(Entry entry) {
    return new Found(
        mention,
        new Candidate(
            candidate.from(),
            candidate.to(),
            entry.type(),
            entry.id(),
            entry.canonical(),
            entry.country(),
            candidate.rule(),
            candidate.rank()));
  }
}
