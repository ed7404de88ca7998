/// Names: in come two written names, out comes how far they can be forms of one name, and why.
///
/// Start at [org.rapporteur.analyze.names.NameMatcher]. A name is read once (`NameReader`: titles,
/// order, script), then compared by the readings both sides allow: as Korean through a lattice of
/// syllables (`KoreanComparison`), as Chinese or Japanese, or part by part (`PlainComparison`). The
/// answer is a sum of weights in bits (`Waterfall`), with caps that hold it in the review band and
/// vetoes that put it below.
///
/// Nothing here says that two people are one; it says what their names allow. The tables learned
/// from data are in resources with a provenance file beside them.
@NullMarked
package org.rapporteur.analyze.names;

import org.jspecify.annotations.NullMarked;
