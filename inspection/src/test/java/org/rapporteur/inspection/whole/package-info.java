/// The sample articles from files to report. In: `examples/plenary`, and the annotated articles
/// where they lie beside the project. Out: tests of what a person gets, whichever way it is
/// computed. Start at [PlenaryTest]; [Bench] opens cases and reads their records.
@NullMarked
package org.rapporteur.inspection.whole;

import org.jspecify.annotations.NullMarked;
