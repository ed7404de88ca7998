package org.rapporteur.inspection.planted.report;

import org.jspecify.annotations.Nullable;
import org.rapporteur.inspection.planted.analyze.Reporter;

/// Imports its own reader.
public record Page(@Nullable Reporter reporter) {}
