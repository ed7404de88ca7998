package org.rapporteur.report.html.page;

import java.util.List;

/// A page on the whole case or on one of its lists.
///
/// @param caseId the case
/// @param title of this page
/// @param facts what the case holds, in a few words each
/// @param whole whether it is the first page, from which all others are reached
public record CasePage(
    String caseId,
    String title,
    List<String> facts,
    boolean whole,
    List<Section> sections,
    List<Note> notes) {}
