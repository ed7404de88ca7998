/// What a person can ask of the trace: verdicts over worked cases and over the material of a case,
/// timelines, dossiers. In: facts that `collect.trace` read. Out: what `report.trace` prints. Start
/// at [OwnershipOfCases] for a file of cases.
/// timelines, dossiers; paths, screening, exposure. In: datasets and documents of a case. Out: what
/// `report.trace` prints and the doors show. Start at [TraceMaterial], which gathers the facts of a
/// case.
@NullMarked
package org.rapporteur.desk.trace;

import org.jspecify.annotations.NullMarked;
