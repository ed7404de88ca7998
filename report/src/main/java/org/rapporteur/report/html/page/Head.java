package org.rapporteur.report.html.page;

import java.util.List;

/// What stands above a section.
///
/// @param id its anchor
/// @param lead one or two sentences on how to read it
/// @param links to the whole list, or to its next pages
public record Head(String id, String title, String lead, List<Link> links) {}
