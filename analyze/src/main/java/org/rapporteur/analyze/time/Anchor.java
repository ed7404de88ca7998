package org.rapporteur.analyze.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The day from which a document's relative times are counted, and how it is known.
///
/// @param day the day, or null if nothing is known
/// @param why in words, such as `published 2025-06-03`
/// @param isPublication whether it is the day of publication; else it is the day of an event told
public record Anchor(@Nullable LocalDate day, String why, boolean isPublication) {
  /// Nothing is known.
  public static final Anchor NONE = new Anchor(null, "no date is known for this document", false);
}
