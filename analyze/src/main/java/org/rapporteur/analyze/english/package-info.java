/// The annotator of English by Stanford CoreNLP. No other package imports it.
@NullMarked
package org.rapporteur.analyze.english;

import org.jspecify.annotations.NullMarked;
