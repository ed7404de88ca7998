/// The door to linking structured lists: `link`. Start at [LinkCommand].
@NullMarked
package org.rapporteur.app.cli.linkage;

import org.jspecify.annotations.NullMarked;
