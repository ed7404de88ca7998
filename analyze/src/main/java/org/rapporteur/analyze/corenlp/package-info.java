/// Stanford CoreNLP: all that is known of English words and sentences ([CoreNlpAnnotator]), and
/// parts of speech and names of Spanish and French words ([WordClasses]). No other package imports
/// it.
///
/// Its models lie in a jar of their own on the class path (module `models`), each checked by its
/// digest when that jar is built.
@NullMarked
package org.rapporteur.analyze.corenlp;

import org.jspecify.annotations.NullMarked;
