package org.rapporteur.collect.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.rapporteur.model.evidence.SourceDescription;

/// One file that was found.
///
/// @param name the path below what the user named, with `/` between its parts; a file named by
///   itself has its bare file name
/// @param path where it lies
/// @param size in bytes; 0 if there is a problem
/// @param modified when it says it was last changed; the epoch if that cannot be had
/// @param described what the `sources.csv` beside it says about it
/// @param description whether it is itself such a `sources.csv`: it is kept as evidence, and its
///   reading is `NoText(DESCRIPTION)` without being parsed again
/// @param problem why it is not read
public record Found(
    String name,
    Path path,
    long size,
    Instant modified,
    SourceDescription described,
    boolean description,
    Optional<Problem> problem) {}
