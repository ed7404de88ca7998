/// Planted, see [org.rapporteur.inspection.architecture.CanaryTest].
@NullMarked
package org.rapporteur.inspection.planted.ledger.derived;

import org.jspecify.annotations.NullMarked;
