package org.rapporteur.model.trace;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;

/// Who says it, when, how firmly and where.
///
/// @param publisher who published the record
/// @param stated when it was stated
/// @param words verbatim, where the source has words for it
public record Origin(
    Citation citation,
    @Nullable String publisher,
    @Nullable Edtf stated,
    Strength strength,
    @Nullable String words) {

  /// Stated at this place, by nobody named.
  public static Origin of(Citation citation) {
    return new Origin(citation, null, null, Strength.STATED, null);
  }
}
