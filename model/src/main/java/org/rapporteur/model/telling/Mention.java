package org.rapporteur.model.telling;

/// A name printed at one place.
///
/// @param sentence number of its sentence
/// @param text verbatim
/// @param rule what found it: `gazetteer`, `pattern:ministry`, `ner`, `surname`, `acronym`...
public record Mention(int sentence, int start, int end, String text, String rule) {}
