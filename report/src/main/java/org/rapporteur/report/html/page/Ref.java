package org.rapporteur.report.html.page;

/// A footnote number in the text.
///
/// @param number of the note at the foot of the same page
/// @param href the passage in its source text
public record Ref(int number, String href) {}
