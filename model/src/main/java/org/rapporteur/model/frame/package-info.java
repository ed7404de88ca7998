/// Happenings and roles as single sentences tell them, before anything is compared.
@NullMarked
package org.rapporteur.model.frame;

import org.jspecify.annotations.NullMarked;
