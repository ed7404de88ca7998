/// What a person can ask about numbers: run every method on a table
/// ([org.rapporteur.desk.estimate.RunEstimate]), fit one
/// ([org.rapporteur.desk.estimate.Estimators]), meet known results again
/// ([org.rapporteur.desk.estimate.Reproduce]).
///
/// In: files, settings in words. Out: [org.rapporteur.model.estimate.Estimate]s and pages. Here the
/// blocks of a bootstrap and the chains of a sampler are spread over the cores; each has a stream
/// of its own, so that the outcome does not depend on their number.
@NullMarked
package org.rapporteur.desk.estimate;

import org.jspecify.annotations.NullMarked;
