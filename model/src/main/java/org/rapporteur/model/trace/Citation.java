package org.rapporteur.model.trace;

import org.rapporteur.model.evidence.EvidenceId;

/// Where a source says so.
///
/// @param evidence the file
/// @param place where in it
public record Citation(EvidenceId evidence, Place place) {
  /// A source that must not be recognized, not even by its digest.
  public static final Citation PROTECTED =
      new Citation(EvidenceId.of(new byte[0]), new Place.Protected());

  public boolean isProtected() {
    return place instanceof Place.Protected;
  }

  /// For people: the first digits of the digest, and the place.
  public String words() {
    return isProtected() ? place.words() : evidence.brief() + ", " + place.words();
  }
}
