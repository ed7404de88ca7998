/// The whole of what the analysis of a case found, as one value.
@NullMarked
package org.rapporteur.model.analysis;

import org.jspecify.annotations.NullMarked;
