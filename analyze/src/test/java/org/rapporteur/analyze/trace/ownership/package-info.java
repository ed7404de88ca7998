/// Tests of ownership. [Facts] builds small registers by hand; [PlainSolver] is a second, slow and
/// independent way to the same verdicts.
@NullMarked
package org.rapporteur.analyze.trace.ownership;

import org.jspecify.annotations.NullMarked;
