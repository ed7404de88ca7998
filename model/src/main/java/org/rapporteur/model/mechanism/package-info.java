/// What institutions do, as a record of dated acts: resolutions, mandates and their holders,
/// meetings, reports, recommendations, sanctions, laws, court cases, detainees.
///
/// A [Pack] brings [Mechanism]s, [Act]s on them, the [Body]s that act and the [Rule]s by which they
/// live. A state is never part of the record: it is worked out for a date from the acts, as a
/// [Ruling]. What a published source prints against the record stays as an act of standing
/// `conflicting`, never as a fact. Start at [Pack].
@NullMarked
package org.rapporteur.model.mechanism;

import org.jspecify.annotations.NullMarked;
