/// What we hold: evidence, how it was captured, who published it, what reading it gave, and the
/// regions of layout that its file declares.
@NullMarked
package org.rapporteur.model.evidence;

import org.jspecify.annotations.NullMarked;
