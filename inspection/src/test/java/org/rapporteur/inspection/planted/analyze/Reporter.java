package org.rapporteur.inspection.planted.analyze;

import org.rapporteur.inspection.planted.report.Page;

/// Sends data back to the left, and round.
public record Reporter(Page page) {}
