package org.rapporteur.model.trace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Evidence offered against an edge. Nothing is deleted: verdicts are computed with and without
/// what it disputes, and both are shown.
///
/// @param edge id of the disputed edge
/// @param claims what it says, in words
/// @param share what it says the stake is, if it says so; null disputes the edge as a whole
/// @param author who decided, the actor's id
/// @param decided when, null while it is only offered
public record Rebuttal(
    String edge,
    String claims,
    @Nullable ShareInterval share,
    Status status,
    String reason,
    @Nullable String author,
    @Nullable LocalDate decided,
    Citation citation) {
  /// What became of it.
  public enum Status {
    OFFERED,
    ACCEPTED,
    REFUSED
  }
}
