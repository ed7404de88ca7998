/// The forms in which registers and lists come: XML, delimited tables, JSON, sheets. In: the bytes
/// of a file, never trusted. Out: one record after another with the line it stands on, and a notice
/// for every record that could not be had, so that nothing falls between the two.
///
/// Nothing here knows what a record means; the readers in [org.rapporteur.collect.trace] do. Memory
/// is bounded by the largest record, not by the file. Start at [XmlRecords] and [Table].
@NullMarked
package org.rapporteur.collect.trace.format;

import org.jspecify.annotations.NullMarked;
