/// Who and what is named. In: sentences with words and name labels. Out: mentions, gathered to
/// referents of one document. Start at [MentionFinder], then [Referents].
@NullMarked
package org.rapporteur.analyze.mention;

import org.jspecify.annotations.NullMarked;
