package org.rapporteur.report.html.page;

import org.jspecify.annotations.Nullable;

/// Somebody's part in a happening.
///
/// @param href where the page says who it is, or null if nobody certain is meant
public record Part(String role, String name, @Nullable String href) {}
