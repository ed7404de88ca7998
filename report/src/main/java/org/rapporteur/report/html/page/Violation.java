package org.rapporteur.report.html.page;

import java.util.List;

/// What is alleged of one type of violation.
///
/// @param support how many independent families tell of it, in words
/// @param incidents with a victim, place or time of their own
/// @param practices without
public record Violation(
    String type, String support, List<Happening> incidents, List<Happening> practices) {}
