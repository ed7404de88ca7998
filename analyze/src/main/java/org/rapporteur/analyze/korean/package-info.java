/// Korean, read by morphemes (Lucene Nori) and by rules.
///
/// In come Korean sentences; out go names, times, figures, speeches and happenings in the words of
/// the model. Titles stand behind names in Korean, particles are written onto them, and a family
/// name alone stands for a person already named (`서 대사`); the rules live from that. No other
/// package imports Nori. Start at [KoreanLanguage].
@NullMarked
package org.rapporteur.analyze.korean;

import org.jspecify.annotations.NullMarked;
