package org.rapporteur.report.html.page;

import java.util.List;

/// A date in words.
///
/// @param words empty if no source lets us know
/// @param worked what it was worked out from if no source prints it, else empty
/// @param steps how it was worked out
public record When(String words, String worked, List<String> steps) {}
