/// One case in one folder. In: a path. Out: [CaseFolder], which joins evidence, custody log and
/// keys under one lock and brings them back to work after a crash, and [CaseVerifier], which checks
/// every byte of a case and says what is damaged. Start at [CaseFolder]; what stands in the folder
/// is specified in `docs/formats/custody-log.md` and `docs/formats/object-container.md`.
@NullMarked
package org.rapporteur.ledger.folder;

import org.jspecify.annotations.NullMarked;
