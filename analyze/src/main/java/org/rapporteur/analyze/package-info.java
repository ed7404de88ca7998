/// The mind: evidence and claims become more claims, by pure functions without clock, disk or
// network.
@NullMarked
package org.rapporteur.analyze;

import org.jspecify.annotations.NullMarked;
