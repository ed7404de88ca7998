package org.rapporteur.report.html.page;

import java.util.List;

/// One sort of thing that is not known.
///
/// @param more how many further lines there are
public record Gap(String title, String lead, List<Line> lines, int more) {}
