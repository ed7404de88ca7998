/// Words for estimates of how many people are on no list.
///
/// In: a [org.rapporteur.model.estimate.ListTable], people counted by the combination of lists they
/// stand on. Out: an [org.rapporteur.model.estimate.Findings], which holds one
/// [org.rapporteur.model.estimate.Estimate] for every accepted method, what the diagnostics found,
/// and the [org.rapporteur.model.estimate.Statement] that may be made. A method that has no answer
/// for a table is there too, with its reason: a [org.rapporteur.model.estimate.Outcome] is a number
/// or a refusal.
///
/// Start at `ListTable`. A [org.rapporteur.model.estimate.Hierarchy] is a log-linear model; whether
/// it can be estimated at all is an [org.rapporteur.model.estimate.Existence].
@NullMarked
package org.rapporteur.model.estimate;

import org.jspecify.annotations.NullMarked;
