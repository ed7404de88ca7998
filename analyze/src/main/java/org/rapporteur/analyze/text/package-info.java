/// From a stored text to blocks and sentences. In: a document. Out: blocks by purpose, then
/// sentences with words, lemmas and trees. Start at [BlockStage] and [SentenceStage].
@NullMarked
package org.rapporteur.analyze.text;

import org.jspecify.annotations.NullMarked;
