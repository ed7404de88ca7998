/// Arabic, read by rules on written words.
///
/// In come Arabic sentences; out go names, times, figures, speeches and happenings in the words of
/// the model. Arabic has no capitals, writes short words (and, in, to, for) and the article on to
/// the word behind them, prints vowel marks or leaves them out, and puts the verb before its
/// subject. So every word is looked up in several readings ([Clitics]) and in one spelling
/// ([ArabicSpelling]), while places stay those of the printed text: what is written on to a name is
/// no part of it. No other package knows these things. Start at [ArabicLanguage].
@NullMarked
package org.rapporteur.analyze.arabic;

import org.jspecify.annotations.NullMarked;
