/// Planted, see [org.rapporteur.inspection.architecture.CanaryTest].
@NullMarked
package org.rapporteur.inspection.planted.app;

import org.jspecify.annotations.NullMarked;
