/// Time as sources print it and as EDTF (ISO 8601-2) holds it, with the precision the source gave.
@NullMarked
package org.rapporteur.model.time;

import org.jspecify.annotations.NullMarked;
