/// Who is who: entities gathered from referents, and people's judgements on them.
@NullMarked
package org.rapporteur.model.identity;

import org.jspecify.annotations.NullMarked;
