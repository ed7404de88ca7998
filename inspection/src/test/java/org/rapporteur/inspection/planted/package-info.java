/// A house in which every rule is broken once. Nothing here is used; it is there to be found by
/// [org.rapporteur.inspection.architecture.CanaryTest].
@NullMarked
package org.rapporteur.inspection.planted;

import org.jspecify.annotations.NullMarked;
