/// How bytes are made to last. In: what the other packages of the ledger want to keep. Out: files
/// that survive a crash, or a [org.rapporteur.ledger.LedgerException] that says what was not kept.
/// [Disk] is the only thing that writes inside a case folder (the database in `derived/` apart), so
/// the rules for force, rename and a full disk stand in one place. Start there. [Damage] is how
/// every check of stored bytes names what it found.
@NullMarked
package org.rapporteur.ledger.disk;

import org.jspecify.annotations.NullMarked;
