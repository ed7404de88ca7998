/// Who says what. In: sentences with trees, names and quotation marks. Out: quotations and reported
/// speech with their speakers; no speaker rather than a guessed one. Start at [SpeechStage].
@NullMarked
package org.rapporteur.analyze.speech;

import org.jspecify.annotations.NullMarked;
