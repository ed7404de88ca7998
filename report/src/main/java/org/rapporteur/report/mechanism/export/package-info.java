/// What institutions did, for other programs: FollowTheMoney entities, tables with a data
/// dictionary, JSON-LD with PROV-O, calendars. In: mechanisms, acts and terms of the record. Out:
/// text. Nothing is written that the record does not hold. Start at [Stock].
@NullMarked
package org.rapporteur.report.mechanism.export;

import org.jspecify.annotations.NullMarked;
