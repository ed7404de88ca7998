package org.rapporteur.model.frame;

import org.jspecify.annotations.Nullable;

/// One filled part of a frame.
///
/// @param start first char of the words that fill it
/// @param text verbatim
/// @param referent number of the referent those words name, or null
/// @param via how the referent was found: `name`, `appositive`, `definite-role`, `pronoun`, ...
public record Slot(
    SlotRole role, int start, int end, String text, @Nullable Integer referent, String via) {}
