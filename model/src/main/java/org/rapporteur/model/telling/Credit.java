package org.rapporteur.model.telling;

/// A printed word that the text comes from elsewhere: `Originally published by X`.
///
/// @param kind `republished`, `translated`, `agency`
/// @param source the name printed
public record Credit(String kind, String source, int start, int end) {}
