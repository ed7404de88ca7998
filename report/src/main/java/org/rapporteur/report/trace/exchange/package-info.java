/// The facts of the trace in the formats of others: the Beneficial Ownership Data Standard and
/// FollowTheMoney. In: facts. Out: files that others read without us, and that `collect.trace`
/// reads back without losing an interval, an open bound or a date. Start at [BodsWriter] and
/// [FtmWriter].
@NullMarked
package org.rapporteur.report.trace.exchange;

import org.jspecify.annotations.NullMarked;
