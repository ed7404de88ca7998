/// How good the analysis is, measured on texts it was not built on. In: the clusters among this
/// module's resources, each with gold written by hand, and the record that `run` and `export
/// record` make of them. Out: a table of figures, counted as `score.py` beside the project counts
/// them, and floors under those figures. Start at [ClustersTest]; [Scorer] counts, [Sheet] is what
/// it compares.
@NullMarked
package org.rapporteur.inspection.clusters;

import org.jspecify.annotations.NullMarked;
