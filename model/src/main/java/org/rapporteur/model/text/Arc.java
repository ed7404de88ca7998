package org.rapporteur.model.text;

/// A grammatical relation (Universal Dependencies) between two tokens of a sentence.
///
/// @param head index of the governing token, -1 for the root
/// @param dependent index of the governed token
/// @param relation such as `nsubj`, `nmod:of`
public record Arc(int head, int dependent, String relation) {}
