/// Readers of registers, lists, manifests and tables for the trace.
///
/// In: the files of a dataset and its kind, such as `un` or `bods`. Out: nodes, edges, listings and
/// absences through a [org.rapporteur.model.trace.TraceSink], each with the place that says so; and
/// a [Harvest] for each file that counts every record as read or unread, with line and reason. A
/// reader does not judge: a share of 120 percent is handed on as unusable, a word such as "owned or
/// controlled" stays one edge with its alternatives, prose stays prose for the room that reads it.
///
/// Start at [TraceKinds], which knows all kinds; a new format is one [TraceReader] and a line
/// there. The forms of files (XML, tables, JSON) are in [org.rapporteur.collect.trace.format].
@NullMarked
package org.rapporteur.collect.trace;

import org.jspecify.annotations.NullMarked;
