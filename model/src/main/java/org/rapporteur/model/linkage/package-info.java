/// Linking rows of structured lists: what a schema says of the columns, how far two values agree,
/// and what may be done with a pair of rows.
///
/// A [LinkSchema] names the [LinkField]s that are compared, each of a [FieldKind]. Two values agree
/// as far as an [Agreement] says; that is evidence of the kind's [EvidenceFamily]. A pair of rows
/// ends in a [LinkBand].
@NullMarked
package org.rapporteur.model.linkage;

import org.jspecify.annotations.NullMarked;
