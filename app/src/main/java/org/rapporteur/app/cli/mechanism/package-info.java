/// The doors to what institutions did: mandates, resolutions, meetings, laws, cases. One class per
/// subcommand, each a thin door to a request of `desk.mechanism`. Start at [MechanismCommand].
@NullMarked
package org.rapporteur.app.cli.mechanism;

import org.jspecify.annotations.NullMarked;
