package org.rapporteur.model.telling;

import java.util.List;
import org.rapporteur.model.text.Sentence;

/// A document with sentences, words, trees and names: the outcome of the second stage.
///
/// @param referents who and what is named, with all mentions; `referents.get(n).number() == n`
public record Annotated(Blocked blocked, List<Sentence> sentences, List<Referent> referents) {
  public Annotated {
    sentences = List.copyOf(sentences);
    referents = List.copyOf(referents);
  }
}
