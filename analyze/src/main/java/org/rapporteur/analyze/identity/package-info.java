/// Which names of different documents name one person, body or place. In: tellings and people's
/// judgements. Out: entities with every mention and the reasons of every join. Start at
/// [IdentityStage].
@NullMarked
package org.rapporteur.analyze.identity;

import org.jspecify.annotations.NullMarked;
