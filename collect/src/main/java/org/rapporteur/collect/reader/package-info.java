/// Readers of formats: bytes become text with the layout the file declares, or a reason why not.
///
/// This package runs in a child process only ([org.rapporteur.collect.isolation] starts it),
/// because a parser must be assumed to fall to a hostile file. Comes in: a name, bytes
/// ([org.rapporteur.collect.reader.Source]). Goes out: a [org.rapporteur.model.evidence.Reading],
/// and members through a [org.rapporteur.collect.reader.MemberSink]. Start with
/// [org.rapporteur.collect.reader.Readers]; it detects the format and picks the one reader for it.
/// Classes of a parser are loaded when the first file of its family comes, so that a batch of plain
/// text starts in a fraction of a second.
///
/// Nothing here follows a link, opens a connection, expands an entity, runs a program or a macro.
@NullMarked
package org.rapporteur.collect.reader;

import org.jspecify.annotations.NullMarked;
