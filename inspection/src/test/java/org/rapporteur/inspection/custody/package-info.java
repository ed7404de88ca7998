/// Custody from outside: rot of every kind in a whole case, all of it found and placed.
@NullMarked
package org.rapporteur.inspection.custody;

import org.jspecify.annotations.NullMarked;
