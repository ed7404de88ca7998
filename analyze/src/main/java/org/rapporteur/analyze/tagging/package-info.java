/// Which tag each word of a sentence bears, by signs that were weighed on texts whose tags are
/// known. In: the signs of each word. Out: the likeliest sequence of tags. Start at [TagWeights];
/// [TagLearner] makes them.
@NullMarked
package org.rapporteur.analyze.tagging;

import org.jspecify.annotations.NullMarked;
