package org.rapporteur.model.trace;

import org.rapporteur.model.evidence.EvidenceId;

/// Where a source says so.
///
/// @param evidence the file
/// @param place where in it
public record Citation(EvidenceId evidence, Place place) {
  /// For people: the first digits of the digest, and the place.
  public String words() {
    return evidence.brief() + ", " + place.words();
  }
}
