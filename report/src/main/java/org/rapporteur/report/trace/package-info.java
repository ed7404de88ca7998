/// The trace in words, pages and files: sentences from a fixed grammar, the record of verdicts, the
/// dossier with its checker. In: verdicts and the facts they rest on. Out: HTML and JSON. Start at
/// [Sentences] for the words and at [Dossier] for the packet.
@NullMarked
package org.rapporteur.report.trace;

import org.jspecify.annotations.NullMarked;
