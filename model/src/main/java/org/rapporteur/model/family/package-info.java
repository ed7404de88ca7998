/// Families of documents that derive from one source, with the evidence for it.
@NullMarked
package org.rapporteur.model.family;

import org.jspecify.annotations.NullMarked;
