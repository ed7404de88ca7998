/// Tests of printing: letters, fonts, and that nothing is fetched.
@NullMarked
package org.rapporteur.report.trace.print;

import org.jspecify.annotations.NullMarked;
