/// The languages that are read beside English, each by its rules and its word list.
///
/// In come a language tag; out goes its [org.rapporteur.analyze.rules.LanguageReader], if there is
/// one. The word lists beside this package are our own compilations of plain facts of the
/// languages; one row is one form. Start at [LanguageReaders].
@NullMarked
package org.rapporteur.analyze.languages;

import org.jspecify.annotations.NullMarked;
