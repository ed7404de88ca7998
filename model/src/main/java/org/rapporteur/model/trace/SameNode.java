package org.rapporteur.model.trace;

import org.jspecify.annotations.Nullable;
import org.rapporteur.model.identity.Judgement.Answer;

/// Whether two nodes of different sources are one.
///
/// @param answer what was decided; UNSURE while it is a candidate
/// @param score 0 to 1, the matcher's; 1 where a shared identifier decides
/// @param judgement id of the person's decision, or null: the source says so or an identifier does
/// @param why in words
public record SameNode(
    NodeId left,
    NodeId right,
    Answer answer,
    double score,
    @Nullable String judgement,
    String why) {}
