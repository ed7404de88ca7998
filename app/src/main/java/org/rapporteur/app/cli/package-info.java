/// The command line: one class per command, each a thin door to a request of `desk`. Start at
/// [Main].
@NullMarked
package org.rapporteur.app.cli;

import org.jspecify.annotations.NullMarked;
