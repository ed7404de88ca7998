/// Linking structured lists on request. In: one or two CSV files, a schema in YAML or none, what
/// people judged before. Out: a file of pairs with probability, band and reasons, a file of
/// clusters, and a [LinkReport] that says how it went. Start at [Link].
@NullMarked
package org.rapporteur.desk.linkage;

import org.jspecify.annotations.NullMarked;
