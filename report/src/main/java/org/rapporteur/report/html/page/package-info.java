/// The words of a page: what templates print, already chosen, ordered and put into words. In:
/// values composed by `org.rapporteur.report.html`. Out: nothing; templates read them. Start at
/// [CasePage].
@NullMarked
package org.rapporteur.report.html.page;

import org.jspecify.annotations.NullMarked;
