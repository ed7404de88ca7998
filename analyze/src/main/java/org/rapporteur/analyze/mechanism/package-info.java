/// What institutions did, worked out from a record of dated acts. In: packs, and the claims of the
/// documents. Out: the state of each mechanism on a date, its holders, gaps and due dates, what
/// does not add up, and how the documents' claims stand to the record. Everything is a function of
/// the acts and a date: no state is kept. Start at [Almanac]; the rules are data, see [Evaluators].
@NullMarked
package org.rapporteur.analyze.mechanism;

import org.jspecify.annotations.NullMarked;
