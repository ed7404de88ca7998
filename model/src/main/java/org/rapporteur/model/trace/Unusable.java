package org.rapporteur.model.trace;

/// A row that was received and cannot be computed with: a share of 120 percent, an end before the
/// start, an id that leads nowhere. It is kept, counted and shown.
///
/// @param what the row in words, such as `SHARES from A to B`
/// @param reason why, and what would mend it
public record Unusable(String what, String reason, Citation citation) {}
