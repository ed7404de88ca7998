/// The three shapes of a stage. A stage is a named, versioned, pure function: no clock, disk,
/// network, randomness, logger or thread. The runner in `desk` decides where it runs and keeps its
/// results by (ids of the input, [StageId]); raising the version of a stage makes them be made
/// anew.
@NullMarked
package org.rapporteur.ledger.stage;

import org.jspecify.annotations.NullMarked;
