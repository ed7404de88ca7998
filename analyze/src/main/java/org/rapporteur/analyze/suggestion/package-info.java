/// What a language model may be asked, and what of its answers stands. Nothing here asks: the desk
/// does, and keeps the answers.
///
/// In: a document with its telling. [Withholding] says whether it may be shown to a model at all;
/// [Questionnaire] makes [Question]s of it, numbered sentences in an exact shape ([AnswerShape]).
/// Later in: the answers, believed in nothing. Out: suggestions whose every word stands in the
/// stored text, and a count of what was refused, by reason. Start at [SuggestionStage].
@NullMarked
package org.rapporteur.analyze.suggestion;

import org.jspecify.annotations.NullMarked;
