/// What one document says, read without knowledge of any other: the boundary between reading and
/// comparing.
@NullMarked
package org.rapporteur.model.telling;

import org.jspecify.annotations.NullMarked;
