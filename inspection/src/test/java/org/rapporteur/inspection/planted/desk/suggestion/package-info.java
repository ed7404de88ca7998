/// Planted, see [org.rapporteur.inspection.architecture.CanaryTest].
@NullMarked
package org.rapporteur.inspection.planted.desk.suggestion;

import org.jspecify.annotations.NullMarked;
