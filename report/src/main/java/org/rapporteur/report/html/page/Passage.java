package org.rapporteur.report.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quoted passage with some words around it.
///
/// @param lang its language, or null for that of the page
/// @param remark how the value was worked out if the passage does not print it, else empty
public record Passage(List<Piece> pieces, @Nullable String lang, Voice voice, String remark) {}
