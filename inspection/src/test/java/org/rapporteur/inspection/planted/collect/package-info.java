/// Planted, see [org.rapporteur.inspection.architecture.CanaryTest].
@NullMarked
package org.rapporteur.inspection.planted.collect;

import org.jspecify.annotations.NullMarked;
