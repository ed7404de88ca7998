/// Planted, see [org.rapporteur.inspection.architecture.CanaryTest].
@NullMarked
package org.rapporteur.inspection.planted.analyze;

import org.jspecify.annotations.NullMarked;
