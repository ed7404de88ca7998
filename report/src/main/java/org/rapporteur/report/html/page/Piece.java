package org.rapporteur.report.html.page;

/// A stretch of a quoted passage.
public record Piece(String text, Tone tone) {

  /// How a stretch is printed.
  public enum Tone {
    /// Around the passage, for understanding.
    AROUND,
    /// The passage.
    PASSAGE,
    /// Words of the passage that the other passage does not have.
    DIFFERENT
  }
}
