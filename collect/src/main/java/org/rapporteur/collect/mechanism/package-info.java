/// Records of what institutions did, read from files: packs (CSV and YAML), tables in somebody
/// else's columns, catalogue records (MARCXML). In: the bytes of the files. Out: a
/// [org.rapporteur.model.mechanism.Pack], and a numbered list of the rows that cannot be used, of
/// which none is lost without a word. Start at [PackReader].
@NullMarked
package org.rapporteur.collect.mechanism;

import org.jspecify.annotations.NullMarked;
