package org.rapporteur.model.telling;

import java.util.Map;
import org.rapporteur.model.evidence.EvidenceId;

/// What the words of one document that could be names were taken for at a first look, which knows
/// no other document.
///
/// @param counts for each such word in small letters how often it got which tag, such as `B-PERSON`
///   (a person's name begins), `I-PLACE` (a place's goes on), `O` (no name)
public record WordUse(EvidenceId evidence, Map<String, Map<String, Integer>> counts) {
  public WordUse {
    counts = Map.copyOf(counts);
  }
}
