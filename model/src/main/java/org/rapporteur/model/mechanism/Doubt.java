package org.rapporteur.model.mechanism;

import java.util.List;

/// A figure, date or name that does not add up, with the arithmetic written out. It never alters
/// what was said.
///
/// @param check such as `P1`
/// @param subject id of the act, or of the claim
/// @param impossible whether it is impossible, or only needs something said
public record Doubt(
    String check, String subject, String words, boolean impossible, List<String> acts) {
  public Doubt {
    acts = List.copyOf(acts);
  }
}
