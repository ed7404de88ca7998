/// The trace by its commands, end to end.
@NullMarked
package org.rapporteur.inspection.trace;

import org.jspecify.annotations.NullMarked;
