/// Finding files: what a person named becomes a sorted list of files with what is known of them.
///
/// Comes in: paths of files and folders. Goes out: one [org.rapporteur.collect.intake.Found] per
/// file, described by the `sources.csv` beside it, and notices about rows of `sources.csv` that
/// could not be used. Start with [org.rapporteur.collect.intake.Intake].
@NullMarked
package org.rapporteur.collect.intake;

import org.jspecify.annotations.NullMarked;
