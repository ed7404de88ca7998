package org.rapporteur.model.names;

/// A piece of a written name and what it is for. The pieces of a name follow one another without a
/// gap: every character of it lies in exactly one, separators in the piece before them.
///
/// @param from the first character, counted from 0
/// @param to one past the last
/// @param text the characters as they were written
public record NamePiece(Kind kind, int from, int to, String text) {
  public NamePiece {
    if (from < 0 || to < from || text.length() != to - from) {
      throw new IllegalArgumentException("a piece of a name covers its own characters");
    }
  }

  /// What a piece is for.
  public enum Kind {
    SURNAME,
    GIVEN,
    PATRONYMIC,
    KUNYA,
    PARTICLE,
    INITIAL,
    GENERATION,
    ROLE,
    BODY,
    LEGAL_FORM,
    NUMBER,
    UNKNOWN
  }
}
