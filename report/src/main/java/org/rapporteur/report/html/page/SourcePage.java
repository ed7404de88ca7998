package org.rapporteur.report.html.page;

import java.util.List;

/// A page with the whole stored text of one source.
///
/// @param style rules for passages that could not be marked in one piece
/// @param counted how many claims were taken from it
public record SourcePage(
    String caseId,
    Source source,
    String style,
    List<Paragraph> paragraphs,
    int counted,
    List<Taken> taken) {}
