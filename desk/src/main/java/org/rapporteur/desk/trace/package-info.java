/// What a person can ask of the trace: verdicts over worked cases and over the material of a case,
/// timelines, dossiers; paths, screening, exposure. In: datasets and documents of a case. Out: what
/// `report.trace` prints and the doors show. Start at [TraceMaterial], which gathers the facts of a
/// case, or at [OwnershipOfCases] for a file of worked cases.
@NullMarked
package org.rapporteur.desk.trace;

import org.jspecify.annotations.NullMarked;
