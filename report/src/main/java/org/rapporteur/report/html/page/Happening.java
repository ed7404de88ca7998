package org.rapporteur.report.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A happening that sources tell of.
///
/// @param number its number on the drawn timeline, or 0
/// @param sense in what sense they tell of it if they do not assert it, such as `Planned`; else
///   empty
/// @param support how many independent families tell of it, in words
/// @param why why their accounts were taken to be of one happening
/// @param record where else in the report the institutions' record speaks of the same
public record Happening(
    String id,
    int number,
    When when,
    String title,
    @Nullable String lang,
    String kind,
    String sense,
    List<Part> parts,
    String support,
    Voices voices,
    List<String> why,
    List<Link> record) {}
