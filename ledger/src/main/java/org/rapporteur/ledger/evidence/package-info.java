/// Evidence as bytes. In: streams of whatever was received. Out: [EvidenceStore] keeps each under
/// its SHA-256, unchanged for ever, in files whose names say nothing of what they hold. Start at
/// [EvidenceStore]; the stored form is specified in `docs/formats/object-container.md`.
@NullMarked
package org.rapporteur.ledger.evidence;

import org.jspecify.annotations.NullMarked;
