/// What the custody log says of captures, readings, judgements and answers. In: acts. Out: entries
/// and derived objects, and the state they add up to. Start at [CaseJournal].
@NullMarked
package org.rapporteur.ledger.journal;

import org.jspecify.annotations.NullMarked;
