/// Stretches of text: spans, blocks, sentences, tokens and grammatical arcs. All offsets are Java
/// chars into the stored text, end exclusive.
@NullMarked
package org.rapporteur.model.text;

import org.jspecify.annotations.NullMarked;
