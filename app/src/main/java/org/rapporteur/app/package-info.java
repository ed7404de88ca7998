/// The doors of the house.
@NullMarked
package org.rapporteur.app;

import org.jspecify.annotations.NullMarked;
