/// Who is who among the nodes of the trace. In: nodes of many sources, people's judgements. Out:
/// which nodes are one because a number or a person says so, and which may be one because their
/// names are alike, for a person to decide. A name alone never joins two companies.
///
/// Start at [SharedNumbers]; [Screening] finds candidates for names from outside.
@NullMarked
package org.rapporteur.analyze.trace.identity;

import org.jspecify.annotations.NullMarked;
