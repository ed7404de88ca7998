/// Ties that are told in words: "subordinate to", "owned or controlled by", "reportedly supplies".
///
/// In come a text (the comments of a list's entry, or a document of the case) and the places of
/// names in it. Out come [Tie]s: who is tied to whom, by which words, at which characters, and
/// whether the text states it or only suggests it. A reader of lists may not be wrong about a
/// company, so a tie is reported only if the words between name and cue are such as may stand
/// there; a sentence that says more than we understand gives none.
///
/// Documents have trees, which tell more: [DocumentTies] asks [GrammarReader] for the verbs and
/// nouns of a table and for who stands on their parts, and lets the words alone count where the
/// tree does not speak against them ([Standing]). [TieStage] keeps what it finds with the telling.
///
/// For the comments of lists start at [TieReader]. It cuts the text into each [Sentence] with its
/// names ([NameFinder]), looks for the words that tell of a tie ([FoundCue]), finds who stands at
/// their two ends ([EndFinder]), and asks whether the sentence stands by it ([Telling]).
@NullMarked
package org.rapporteur.analyze.trace.prose;

import org.jspecify.annotations.NullMarked;
