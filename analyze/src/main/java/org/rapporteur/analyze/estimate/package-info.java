/// How many are on no list, by every accepted method, with the checks that a number may be given.
///
/// In: a [org.rapporteur.model.estimate.ListTable], laid out as
/// [org.rapporteur.analyze.estimate.Cells], settings, and for the methods of chance a stream of
/// random bits per block or chain. Out: fits, intervals, draws, and what diagnostics find. The
/// estimators are those of the project's note: log-linear models
/// ([org.rapporteur.analyze.estimate.ModelFitter], E1) that exist
/// ([org.rapporteur.analyze.estimate.Estimability], E3), searched
/// ([org.rapporteur.analyze.estimate.ModelSpace], E2), chosen stepwise (E4), averaged (E7) and
/// bootstrapped (E8); lower bounds (E5) and heterogeneity (E6); decomposable graphs (E9), latent
/// classes (E10), Bayesian thresholding (E11); strata (E12), two lists (E13), uncertain links
/// (E14).
///
/// Nothing here starts a thread: work comes in blocks that a runner may spread, and a block's
/// result depends on its stream alone.
@NullMarked
package org.rapporteur.analyze.estimate;

import org.jspecify.annotations.NullMarked;
