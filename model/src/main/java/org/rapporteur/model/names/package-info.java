/// Words for written names: their parts, how the parts of two names meet, and the explanation of a
/// comparison. `analyze.names` fills them, the doors show them. Start at [NameExplanation].
@NullMarked
package org.rapporteur.model.names;

import org.jspecify.annotations.NullMarked;
