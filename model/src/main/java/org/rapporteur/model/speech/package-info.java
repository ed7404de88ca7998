/// Who is said to have said what.
@NullMarked
package org.rapporteur.model.speech;

import org.jspecify.annotations.NullMarked;
