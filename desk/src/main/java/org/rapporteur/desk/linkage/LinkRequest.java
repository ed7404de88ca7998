package org.rapporteur.desk.linkage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What is to be linked, and where the outcome goes.
///
/// @param right the second list, or null: the left one is compared with itself
/// @param schema a schema in YAML, or null: it is guessed
/// @param judgements a CSV of what people decided, or null
/// @param pairs where pairs are written
/// @param clusters where clusters are written, or null
/// @param explain whether each pair is written with the bits of every field
/// @param threads cores to use
/// @param seed of the drawing of chance pairs
public record LinkRequest(
    Path left,
    @Nullable Path right,
    @Nullable Path schema,
    @Nullable Path judgements,
    Path pairs,
    @Nullable Path clusters,
    boolean explain,
    int threads,
    long seed) {}
