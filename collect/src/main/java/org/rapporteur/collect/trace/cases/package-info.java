/// Worked ownership cases: a few companies, who owns what of whom, who is listed. In: the JSON of
/// `docs/formats/ownership-cases.md`. Out: [OwnershipCase]s, whose facts the engine takes like
/// those of any register. Start at [OwnershipCases].
@NullMarked
package org.rapporteur.collect.trace.cases;

import org.jspecify.annotations.NullMarked;
