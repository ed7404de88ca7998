/// A language model that is asked, from the command line to the report: what it may see, what of
/// its answers stands, and that nothing it does changes the analysis. Start at [SuggestionTest];
/// [ModelStub] is the server.
@NullMarked
package org.rapporteur.inspection.suggestion;

import org.jspecify.annotations.NullMarked;
