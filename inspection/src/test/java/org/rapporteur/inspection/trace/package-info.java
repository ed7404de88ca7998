/// The trace from files to answers. In: a made-up world ([World], also `bench/generate`) whose
/// answers are known, and facts made at random. Out: tests that planted exposures are found and
/// nothing else, and that nothing is lost on the way through the formats of others; and its
/// commands end to end.
@NullMarked
package org.rapporteur.inspection.trace;

import org.jspecify.annotations.NullMarked;
