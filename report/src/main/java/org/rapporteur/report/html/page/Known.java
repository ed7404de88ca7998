package org.rapporteur.report.html.page;

import java.util.List;

/// Somebody or something with a name, and every way in which sources spell it.
///
/// @param roles what sources say they are
/// @param suspects whom it may be the same as
/// @param why why names were taken to mean one
public record Known(
    String id,
    String name,
    String type,
    List<Form> forms,
    List<Line> roles,
    List<String> suspects,
    List<String> why) {}
