/// The custody log: what was done to which evidence, when, by whom. In: [Draft]s of entries. Out:
/// [Entry]s that stand in a Merkle tree whose head is signed before anybody is told that they are
/// kept. Start at [CustodyLog].
///
/// The tree is that of RFC 6962, its tiles and entry bundles those of C2SP `tlog-tiles`, its signed
/// head a C2SP `tlog-checkpoint` in a `signed-note`; so programs that are not ours can read it. A
/// leaf is a salted commitment and tells nothing of its entry. All stored forms are specified in
/// `docs/formats/custody-log.md`.
@NullMarked
package org.rapporteur.ledger.custody;

import org.jspecify.annotations.NullMarked;
