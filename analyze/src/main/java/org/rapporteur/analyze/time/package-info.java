/// Printed times. In: the words of a sentence. Out: what each printed time means before anybody
/// knows when it was printed ([TimeTagger]); then, with anchors, EDTF values with the steps that
/// led there ([Anchor], [TimeResolver]).
@NullMarked
package org.rapporteur.analyze.time;

import org.jspecify.annotations.NullMarked;
