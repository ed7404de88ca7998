/// Chinese, in simplified and traditional characters, read by the word dictionary of ICU and by
/// rules.
///
/// In come Chinese sentences; out go names, times, figures, speeches and happenings in the words of
/// the model. Chinese writes no spaces and no capitals, so a name is known by what stands at its
/// edges: a title before or behind it, a family name, the ending of a body or a place, a word that
/// no name contains. All rules see simplified characters and plain marks ([PlainChinese]), which
/// stand at the same places as those that are printed. Start at [ChineseLanguage].
@NullMarked
package org.rapporteur.analyze.chinese;

import org.jspecify.annotations.NullMarked;
