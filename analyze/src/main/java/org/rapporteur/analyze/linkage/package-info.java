/// Linking rows of structured lists. In: the values of two lists, or of one, field by field
/// ([ColumnBuilder]). Out: pairs of rows with the bits for and against their being one person or
/// body, and clusters that respect what people decided.
///
/// Start at [Records], then follow a pair: [PassPlan] chooses the keys under which rows meet,
/// [PairSearch] finds the pairs, [Levels] says how far they agree, [PatternEm] learns from counted
/// patterns what agreement is worth, [PairScorer] weighs, [Clusters] joins. Nothing here starts a
/// thread: the desk hands tasks to cores.
@NullMarked
package org.rapporteur.analyze.linkage;

import org.jspecify.annotations.NullMarked;
