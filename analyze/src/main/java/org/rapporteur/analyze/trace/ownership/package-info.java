/// Ownership computed exactly: who is inside a legal test, on a day, and why.
///
/// In: [org.rapporteur.model.trace.TraceFacts] and a [Question]. Out: verdicts with derivations,
/// data that would decide, contradictions, timelines, and the economic share, which is another
/// number. Start at [Ownership].
///
/// The way of a stake: [Compiler] joins identities and lays the edges into a [Graph] of primitive
/// arrays; [DayBook] says, when an asset is first asked about, what all tellings of its stakes come
/// to on the day ([Holding]); [Cascade] runs the least fixpoint of a test, once over the lower
/// bounds and once over the upper ones; [Outcome] reads the four verdicts off the two.
///
/// Shares are whole numbers of the smallest unit that an asset's records need (a ten-thousandth of
/// a percent for most), so that sums are exact; never doubles.
@NullMarked
package org.rapporteur.analyze.trace.ownership;

import org.jspecify.annotations.NullMarked;
