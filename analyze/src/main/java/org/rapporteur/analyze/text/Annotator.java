package org.rapporteur.analyze.text;

import java.util.List;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Token;

/// Something that knows a language: it divides text into sentences and words, says what they are
/// and how they hang together. Thread-safe.
public interface Annotator {
  /// Name and version of the annotator and its models; part of what a cached result depends on.
  String version();

  /// The sentences of one block, each a list of words with offsets into `text`.
  List<List<Token>> sentences(String text);

  /// The dependency tree (basic Universal Dependencies) of a sentence; prepositions are part of the
  /// relation, as in `nmod:of`.
  List<Arc> tree(List<Token> sentence);
}
