package org.rapporteur.analyze.gazetteer;

/// A name found in a sentence.
///
/// @param fromToken the first token of the name
/// @param toToken one past its last; if that last token carries a Korean particle, the name is
///   shorter than its tokens, and `form` tells by how much
/// @param entry what it names, with the flags of this form
/// @param form the form as the gazetteer writes it
public record Match(int fromToken, int toToken, Entry entry, String form) {}
