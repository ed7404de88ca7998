/// Reading by rules, for languages without a statistical annotator of their own.
///
/// In come the sentences of one language and its word list (a [Lexicon], one tab-separated file per
/// language); out go the same names, times, figures, speeches and happenings that the reading of
/// English gives, so that documents in different languages are compared with each other. A rule
/// that is not sure says nothing. Start at [LanguageReader], which is what a language must answer;
/// [WrittenLanguage] answers it for any language that has a word list and writes capitals or not.
@NullMarked
package org.rapporteur.analyze.rules;

import org.jspecify.annotations.NullMarked;
