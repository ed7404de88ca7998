/// Why the analysis says what it says. [Explain] takes the id or name of a claim, entity, event,
/// conflict or family in a view and gives an [Explanation]: the passages it rests on, the rule,
/// each feature with its weight, what people decided.
@NullMarked
package org.rapporteur.desk.explain;

import org.jspecify.annotations.NullMarked;
