/// What is known before a text is read: names of states, places, bodies and documents, and the
/// words by which violations, speech, offices and counted things are told.
///
/// In come the tables beside this package (tab-separated, one row per form, each with its source)
/// and the tokens of one sentence; out go the names found in it. Everything is loaded once, is
/// immutable, and a bad row stops the program with its file and line. Start at [Gazetteer]; the
/// columns are described at [Row]. The other tables are read by [Cues], [Offices], [Violations] and
/// [Synonyms]; [Symbols] finds United Nations document symbols, which follow a grammar and need no
/// list.
@NullMarked
package org.rapporteur.analyze.gazetteer;

import org.jspecify.annotations.NullMarked;
