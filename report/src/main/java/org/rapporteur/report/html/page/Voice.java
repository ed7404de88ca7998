package org.rapporteur.report.html.page;

import java.util.List;

/// A source that says so, with the footnotes to where it does.
///
/// @param source its name for readers
/// @param speaker to whom the source attributes it, or an empty string
public record Voice(String source, String speaker, List<Ref> refs) {}
