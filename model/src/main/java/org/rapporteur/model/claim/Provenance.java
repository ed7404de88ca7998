package org.rapporteur.model.claim;

import java.util.List;

/// How a claim was made.
///
/// @param stage name and version of the stage, such as `frame/3`
/// @param rule id of the rule that fired
/// @param steps what was concluded, one line each, in words a reader understands
public record Provenance(String stage, String rule, List<String> steps) {
  public Provenance {
    steps = List.copyOf(steps);
  }
}
