/// What a person can ask about written names without opening a case: in come two names, a table of
/// pairs, two lists or a file of training pairs; out come an explanation, scores, the best
/// candidates, a table of spellings. One class per request: [CompareNames], [ScoreNames],
/// [FindNames], [TrainNames]; start at the first.
///
/// Names that are asked about are given back to who asked, and go nowhere else.
@NullMarked
package org.rapporteur.desk.names;

import org.jspecify.annotations.NullMarked;
