/// Happenings and offices. In: sentences with trees, names, times, figures and speech. Out: frames
/// (one clause's telling of a happening) and role statements. Start at [FrameStage]; the words that
/// tell of happenings stand in `triggers.tsv`.
@NullMarked
package org.rapporteur.analyze.frame;

import org.jspecify.annotations.NullMarked;
