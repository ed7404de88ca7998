package org.rapporteur.report.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block of a stored text.
///
/// @param quiet why no claims are taken from it, or an empty string
/// @param lang its language, or null for that of the page
public record Paragraph(String quiet, @Nullable String lang, List<Stretch> stretches) {}
