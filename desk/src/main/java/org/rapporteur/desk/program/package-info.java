/// What this program is called, and in which version: written into every case, report and bundle,
/// so that a reader knows what made it. A room of its own, because all requests write it.
@NullMarked
package org.rapporteur.desk.program;

import org.jspecify.annotations.NullMarked;
