/// The command `suggest`, and the options by which one run asks a language model. In: what was
/// typed. Out: the setting of a case, or of one run. Start at [SuggestCommand] and
/// [SuggestOptions].
@NullMarked
package org.rapporteur.app.cli.suggestion;

import org.jspecify.annotations.NullMarked;
