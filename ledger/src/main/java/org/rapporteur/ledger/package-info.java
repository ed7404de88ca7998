/// The memory: evidence objects, the custody log, derived tables and the views on them.
///
/// - `ledger.evidence` keeps bytes under names that say nothing of them.
/// - `ledger.disk` makes bytes last; nothing else writes in a case folder.
/// - `ledger.keys` holds the keys of a case folder.
/// - `ledger.custody` is the append-only Merkle log of what was done.
/// - `ledger.folder` joins these into one case folder with one writer, and verifies it.
/// - `ledger.derived` is the SQLite database: everything in it can be rebuilt.
/// - `ledger.stage` says what a stage is; `ledger.view` what a reader may see.
@NullMarked
package org.rapporteur.ledger;

import org.jspecify.annotations.NullMarked;
