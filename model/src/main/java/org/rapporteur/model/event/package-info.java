/// Accounts of single sources and the events that gather them.
@NullMarked
package org.rapporteur.model.event;

import org.jspecify.annotations.NullMarked;
