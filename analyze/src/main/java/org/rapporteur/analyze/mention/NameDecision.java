package org.rapporteur.analyze.mention;

import java.util.List;
import org.rapporteur.model.text.Sentence;

/// Decides which names of a document stand, once the rules have proposed theirs.
@FunctionalInterface
interface NameDecision {
  /// The names of all sentences, in order, without overlap.
  ///
  /// @param sentences those of the glance, with trees
  /// @param elsewhere what other documents take the same words for
  List<List<Candidate>> in(Glance glance, List<Sentence> sentences, Elsewhere elsewhere);
}
