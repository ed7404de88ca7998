/// Planted, see [org.rapporteur.inspection.architecture.CanaryTest].
@NullMarked
package org.rapporteur.inspection.planted.report;

import org.jspecify.annotations.NullMarked;
