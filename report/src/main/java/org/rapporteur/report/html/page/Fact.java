package org.rapporteur.report.html.page;

/// A term and what is to be said of it.
///
/// @param exact whether the value is to be printed letter by letter, as a digest is
public record Fact(String term, String value, boolean exact) {}
