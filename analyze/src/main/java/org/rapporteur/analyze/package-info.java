/// The mind: evidence and claims become more claims, by pure functions without clock, disk or
/// network.
///
/// In reading order: `text` divides a document into blocks, sentences and words; `english` is the
/// only package that knows CoreNLP; `gazetteer` holds what is known of names before any text is
/// read; `mention` finds who and what is named (by weights of `tagging`); `time` and `quantity`
/// read dates and figures; `speech` finds who says what; `frame` finds happenings and offices;
/// `quality` judges the page itself. Up to there each document is read by itself, in the light of
/// what others take its words for. Then `identity` joins names across documents (by the scores of
/// `names`), `event` turns frames into accounts and events, `family` finds copies and
/// `corroboration` compares what is left. `suggestion` stands apart: it examines what a language
/// model proposed, if one was asked.
@NullMarked
package org.rapporteur.analyze;

import org.jspecify.annotations.NullMarked;
