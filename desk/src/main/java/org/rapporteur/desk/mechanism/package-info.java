/// Requests about what institutions did. In: packs that a person takes into the case, and the
/// analysis. Out: states on a date, gaps, due dates, and how the documents stand to the record.
/// Start at [Mechanisms].
@NullMarked
package org.rapporteur.desk.mechanism;

import org.jspecify.annotations.NullMarked;
