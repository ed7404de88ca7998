/// Which documents derive from one source and so count once. Start at [FamilyStage].
@NullMarked
package org.rapporteur.analyze.family;

import org.jspecify.annotations.NullMarked;
