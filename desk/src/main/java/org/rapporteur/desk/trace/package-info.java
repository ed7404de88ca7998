/// What a person can ask of the trace: verdicts over worked cases and over the material of a case,
/// timelines, dossiers. In: facts that `collect.trace` read. Out: what `report.trace` prints. Start
/// at [OwnershipOfCases] for a file of cases.
@NullMarked
package org.rapporteur.desk.trace;

import org.jspecify.annotations.NullMarked;
