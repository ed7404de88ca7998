/// Printed figures with comparator, unit and the noun they count. Start at [QuantityTagger];
/// [ExpressionStage] runs it after the times.
@NullMarked
package org.rapporteur.analyze.quantity;

import org.jspecify.annotations.NullMarked;
