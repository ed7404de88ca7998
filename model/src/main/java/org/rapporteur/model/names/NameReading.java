package org.rapporteur.model.names;

/// One of the names that letters may stand for.
///
/// @param letters the name as written
/// @param name what it may stand for, such as a Hangul name
/// @param share its share among all readings, 0 to 1
public record NameReading(String letters, String name, double share) {}
