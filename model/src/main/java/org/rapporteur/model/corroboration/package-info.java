/// How the answers of several sources to one question stand to each other.
@NullMarked
package org.rapporteur.model.corroboration;

import org.jspecify.annotations.NullMarked;
