/// The page of an estimate. In: [org.rapporteur.model.estimate.Findings]. Out: a page with the
/// statement, the lists and their overlaps, every method on one axis, and the checks; each picture
/// stands beside its table; and, not for the public, the lines behind every count
/// ([org.rapporteur.report.estimate.PeopleReport]). For the public, small cells are hidden first
/// ([org.rapporteur.report.estimate.SmallCells]). Start at
/// [org.rapporteur.report.estimate.EstimateReport].
@NullMarked
package org.rapporteur.report.estimate;

import org.jspecify.annotations.NullMarked;
