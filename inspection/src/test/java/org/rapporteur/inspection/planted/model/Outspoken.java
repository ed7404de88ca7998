package org.rapporteur.inspection.planted.model;

import java.nio.file.Path;

/// Knows of files, which a word must not.
record Outspoken(Path file) {}
