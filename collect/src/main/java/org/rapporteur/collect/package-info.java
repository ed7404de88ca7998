/// The ears: files, mail, tables and archives become evidence and text.
///
/// Comes in: paths that a person named. Goes out: what was found there
/// ([org.rapporteur.collect.intake]) and, for each piece of evidence, one
/// [org.rapporteur.model.evidence.Reading] and the members it contains. Start with
/// [org.rapporteur.collect.intake.Intake], go on to [org.rapporteur.collect.isolation.ReaderPool],
/// which runs the readers of [org.rapporteur.collect.reader] in processes of their own. Storing is
/// the caller's part:
///
/// ```java
/// var intake = Intake.of(List.of(Path.of("articles")));
/// try (var pool = ReaderPool.open()) {
///   pool.read(jobs, outcome -> keep(outcome.reading(), outcome.members()));
/// }
/// ```
@NullMarked
package org.rapporteur.collect;

import org.jspecify.annotations.NullMarked;
