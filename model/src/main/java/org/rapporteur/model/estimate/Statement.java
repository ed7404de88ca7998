package org.rapporteur.model.estimate;

import java.util.List;

/// What may be said, in sentences of a fixed grammar. There is no free text.
public record Statement(List<Sentence> sentences) {
  /// @param kind its place in the grammar
  public record Sentence(Kind kind, String words) {}

  /// The sentences there are.
  public enum Kind {
    KNOWN,
    RANGE,
    UNDECIDED,
    FLOOR,
    REFUSAL
  }

  public Statement {
    sentences = List.copyOf(sentences);
  }

  public boolean refused() {
    return sentences.stream().anyMatch(s -> s.kind() == Kind.REFUSAL);
  }
}
