package org.rapporteur.model.telling;

import java.util.List;
import java.util.Map;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.RoleStatement;

/// A document with its happenings and offices: the outcome of the fifth stage.
///
/// @param counts what was dropped or left open, by reason
public record Framed(
    Spoken spoken, List<RoleStatement> roles, List<Frame> frames, Map<String, Integer> counts) {
  public Framed {
    roles = List.copyOf(roles);
    frames = List.copyOf(frames);
    counts = Map.copyOf(counts);
  }
}
