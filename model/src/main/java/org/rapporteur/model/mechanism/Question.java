package org.rapporteur.model.mechanism;

import org.jspecify.annotations.Nullable;

/// A question to which the record holds several answers.
///
/// @param key the word that its rows carry
/// @param preferred id of the act that the record stands by, or null: no verdict
/// @param why in words
public record Question(String key, @Nullable String preferred, String why, Origin origin) {}
