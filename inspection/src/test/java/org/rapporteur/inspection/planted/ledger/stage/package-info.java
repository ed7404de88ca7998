/// Planted, see [org.rapporteur.inspection.architecture.CanaryTest].
@NullMarked
package org.rapporteur.inspection.planted.ledger.stage;

import org.jspecify.annotations.NullMarked;
