package org.rapporteur.model.frame;

/// The part somebody or something plays in a happening.
public enum SlotRole {
  SPEAKER,
  CONVENER,
  AUTHOR,
  ADOPTER,
  PERPETRATOR,
  SUBJECT,
  VICTIM,
  HOLDER,
  PARTICIPANT,
  CHAIR,
  TARGET,
  DOCUMENT,
  PLACE,
  REASON,
  TOPIC;

  /// The name used in exports, such as `speaker`.
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
