/// The doors of the trace: how violations reach companies, products and importers. One class per
/// subcommand, each a thin door to a request of `desk.trace`. Start at [TraceCommand].
@NullMarked
package org.rapporteur.app.cli.trace;

import org.jspecify.annotations.NullMarked;
