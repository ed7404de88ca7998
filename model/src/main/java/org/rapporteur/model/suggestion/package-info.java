/// What a language model proposes, in types of its own so that nothing can take it for a claim. In:
/// a person's [ModelSetting] and a server's [Answer]. Out: the [Suggestion]s that stood every test,
/// with the reasons why others did not ([Refusal]), together [Suggestions]. Start at [Suggestion].
@NullMarked
package org.rapporteur.model.suggestion;

import org.jspecify.annotations.NullMarked;
