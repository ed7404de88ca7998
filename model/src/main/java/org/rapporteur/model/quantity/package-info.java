/// Figures with their comparator, unit and the noun that is counted.
@NullMarked
package org.rapporteur.model.quantity;

import org.jspecify.annotations.NullMarked;
