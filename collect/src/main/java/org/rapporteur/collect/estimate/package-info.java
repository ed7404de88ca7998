/// Files of lists become rows of people: comma-separated tables, one row per combination of lists
/// with a count or one row per person, and files of results to meet again. In: a path. Out: a
/// [org.rapporteur.model.estimate.ListMaterial]; what cannot be read is refused with its line,
/// never guessed. Start at [org.rapporteur.collect.estimate.ListFile].
@NullMarked
package org.rapporteur.collect.estimate;

import org.jspecify.annotations.NullMarked;
