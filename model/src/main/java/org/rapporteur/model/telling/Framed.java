package org.rapporteur.model.telling;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.RoleStatement;

/// A document with its happenings, offices and ties: the outcome of the fifth and sixth stages.
///
/// @param counts what was dropped or left open, by reason
/// @param ties none before they were looked for
public record Framed(
    Spoken spoken,
    List<RoleStatement> roles,
    List<Frame> frames,
    Map<String, Integer> counts,
    List<Tie> ties) {
  public Framed {
    roles = List.copyOf(roles);
    frames = List.copyOf(frames);
    counts = Map.copyOf(counts);
    ties = List.copyOf(ties);
  }

  /// The same with the ties that the document tells of.
  public Framed with(List<Tie> told) {
    return new Framed(spoken, roles, frames, counts, told);
  }
}
