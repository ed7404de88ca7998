package org.rapporteur.report.html.page;

import org.jspecify.annotations.Nullable;

/// A line of text with its sources.
///
/// @param lang its language, or null for that of the page
/// @param after words of the page that follow
/// @param href where to read on, or null
public record Line(
    String text, @Nullable String lang, String after, @Nullable String href, Voices voices) {}
