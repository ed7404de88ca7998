/// Reading in processes apart: no document is parsed in the process that holds the case.
///
/// Comes in: [org.rapporteur.collect.isolation.Job]s. Goes out: for each one an
/// [org.rapporteur.collect.isolation.Outcome] with its reading and its members. Start with
/// [org.rapporteur.collect.isolation.ReaderPool]; which walls stand on this machine says
/// [org.rapporteur.collect.isolation.Isolation].
///
/// # The conversation
///
/// Parent and child exchange frames `type u8 | length u32 | bytes`, big-endian. Strings inside a
/// frame are `length u32 | strict UTF-8`. Nothing is deserialised by Java.
///
/// | Frame | From | Holds |
/// |---|---|---|
/// | `H` | child | the version of this table, once, when it is ready |
/// | `J` | parent | a job: name, depth, members and bytes still allowed, seconds |
/// | `D` | both | a piece of the bytes of the job, or of the member last named |
/// | `E` | both | the end of those bytes |
/// | `Y` | child | the media type that was detected |
/// | `M` | child | a member begins: its path as printed |
/// | `X` | child | the member last named could not be taken out and is given up |
/// | `L` | child | a link that was not followed: path and target |
/// | `R` | child | the reading; it ends the answer |
///
/// The child takes in all bytes of a job before it answers, so neither side waits for the other.
/// The parent checks every frame: order, length, UTF-8, number of keys, regions inside the text. A
/// breach ends the child and marks the file, never the batch.
@NullMarked
package org.rapporteur.collect.isolation;

import org.jspecify.annotations.NullMarked;
