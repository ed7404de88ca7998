/// How the words of the house are written as JSON. No other package of this room imports Jackson.
@NullMarked
package org.rapporteur.ledger.json;

import org.jspecify.annotations.NullMarked;
