/// The keys of a case folder. In: the folder's `keys/`. Out: [CaseKeys], which holds the key that
/// names objects ([AddressKey]) and the key that signs the log ([LogKey]).
///
/// A random root key of 256 bits stands in `keys/slots/`, one file per way of opening it; so far
/// the only way is `open`, in clear. The root key wraps the ring `keys/ring`. All keys of the ring
/// are random and none is derived from the root, so a new way of opening rewraps the root alone.
/// Stored forms are specified in `docs/formats/custody-log.md`.
@NullMarked
package org.rapporteur.ledger.keys;

import org.jspecify.annotations.NullMarked;
