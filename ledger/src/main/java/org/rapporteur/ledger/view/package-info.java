/// What may be shown of a case. In: the derived tables. Out: [CaseView], the only thing that
/// reports, exports and doors read. Everything shown passes here, so that one place can decide what
/// a reader may see. Start at [CaseView].
@NullMarked
package org.rapporteur.ledger.view;

import org.jspecify.annotations.NullMarked;
