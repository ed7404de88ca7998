/// What institutions did, as sections of the report: acts on a line, claims checked against the
/// record, posts and vacancies, votes, detainees, recommendations, what does not add up. In: what
/// the almanac and the checks found. Out: annexes, each a drawing with the table behind it. Start
/// at [MechanismSections].
@NullMarked
package org.rapporteur.report.mechanism;

import org.jspecify.annotations.NullMarked;
