/// The claim: who asserts what, at which characters of which source.
@NullMarked
package org.rapporteur.model.claim;

import org.jspecify.annotations.NullMarked;
