package org.rapporteur.model.names;

import org.jspecify.annotations.Nullable;

/// Which piece of one name meets which of the other. In an explanation each piece stands in exactly
/// one such row.
///
/// @param left the pieces' text, or null where only the other name has it
/// @param right likewise
/// @param kind what the pieces are for
/// @param how in words, how they meet
public record AlignedPieces(
    @Nullable String left, @Nullable String right, NamePiece.Kind kind, String how) {
  public AlignedPieces {
    if (left == null && right == null) {
      throw new IllegalArgumentException("a row of an alignment holds at least one piece");
    }
  }
}
