package org.rapporteur.analyze.suggestion;

import java.util.List;
import org.rapporteur.model.evidence.EvidenceId;

/// What a model is asked about one stretch of a document.
///
/// @param names who and what our own reading found there, the only speakers it may name
public record Question(EvidenceId evidence, List<Line> sentences, List<String> names) {
  public Question {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  /// Whether a sentence is asked about.
  boolean asks(int number) {
    return sentences.stream().anyMatch(line -> line.number() == number);
  }

  /// A sentence as it is shown: quotation marks and spaces made plain, on one line.
  public record Line(int number, String text) {}
}
