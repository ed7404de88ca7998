/// Commands on estimates of how many people are on no list. Start at
/// [org.rapporteur.app.cli.estimate.EstimateCommand].
@NullMarked
package org.rapporteur.app.cli.estimate;

import org.jspecify.annotations.NullMarked;
