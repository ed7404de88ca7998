/// What we hold: evidence, how it was captured, who published it, and what reading it gave.
@NullMarked
package org.rapporteur.model.evidence;

import org.jspecify.annotations.NullMarked;
