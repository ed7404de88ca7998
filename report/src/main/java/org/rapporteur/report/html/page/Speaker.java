package org.rapporteur.report.html.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody to whom sources attribute words.
///
/// @param href where the page says who it is, or null if nobody certain is meant
public record Speaker(String name, @Nullable String href, List<Line> sayings) {}
