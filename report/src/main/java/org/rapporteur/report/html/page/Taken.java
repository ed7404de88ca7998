package org.rapporteur.report.html.page;

import java.util.List;

/// A claim as the page of its source lists it.
///
/// @param subject what it is about
/// @param worked what the value was worked out from if the passage does not print it, else empty
/// @param sense such as `denied`, or empty
/// @param speaker to whom the source attributes it, or empty
/// @param href its passage on the same page
/// @param how how it was read
/// @param record where in the report the institutions' record speaks of the same
public record Taken(
    String subject,
    String property,
    String value,
    String worked,
    String sense,
    String speaker,
    String href,
    List<String> how,
    List<Link> record) {}
