package org.rapporteur.model.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document's word that somebody holds an office.
///
/// @param number counts from 0 in the document
/// @param person number of the referent
/// @param office normalised office, such as `president` or `permanent representative`
/// @param printed the office as printed, `president of the 79th UN General Assembly`
/// @param body number of the referent whose office it is, or null
/// @param jurisdiction number of the referent (a state) it is held for, or null
/// @param session printed ordinal of a session, or null
/// @param modifier `acting`, `former`, `deputy`..., or null: each makes another office
/// @param times numbers of the times that bound it
/// @param flags doubts such as `role-inverted?`, `two-persons`
public record RoleStatement(
    int number,
    int sentence,
    int start,
    int end,
    int person,
    String office,
    String printed,
    @Nullable Integer body,
    @Nullable Integer jurisdiction,
    @Nullable Integer session,
    @Nullable String modifier,
    List<Integer> times,
    List<String> flags,
    @Nullable Integer speech,
    String rule) {
  public RoleStatement {
    times = List.copyOf(times);
    flags = List.copyOf(flags);
  }
}
