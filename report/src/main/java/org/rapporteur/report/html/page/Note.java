package org.rapporteur.report.html.page;

import org.jspecify.annotations.Nullable;

/// A footnote: the passage, and where it opens in its source text.
///
/// @param lang language of the passage, or null for that of the page
public record Note(int number, String href, String quote, @Nullable String lang, String source) {}
