package org.rapporteur.analyze.mention;

import java.util.List;
import java.util.function.IntFunction;
import org.rapporteur.model.text.Sentence;

/// Decides which names of a document stand, once the rules have proposed theirs.
@FunctionalInterface
interface NameDecision {
  /// The names of all sentences, in order, without overlap.
  ///
  /// @param ruled what the rules propose for each sentence
  /// @param language tells the language of a sentence by its number
  List<List<Candidate>> in(
      List<Sentence> sentences, List<List<Candidate>> ruled, IntFunction<String> language);
}
