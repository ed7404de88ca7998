/// Asks a language model, if a person wants it, and has every answer examined. In: tellings, and
/// the setting that a person left in the log. Out: [org.rapporteur.model.suggestion.Suggestions],
/// which enter no comparison. Each question is logged before it is sent, each answer is kept as it
/// came. The only package that opens a connection is `endpoint`. Start at [AskModel].
@NullMarked
package org.rapporteur.desk.suggestion;

import org.jspecify.annotations.NullMarked;
