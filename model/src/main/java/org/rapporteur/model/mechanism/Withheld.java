package org.rapporteur.model.mechanism;

/// A row of a pack that was not loaded, and why.
public record Withheld(String id, Reason reason, String mechanism, Origin origin) {
  /// Why a row was left out.
  public enum Reason {
    /// Recalled, not confirmed; `--unconfirmed` loads it.
    UNCONFIRMED,
    /// Waits for a person's release.
    REVIEW,
    /// A private person, and the pack was loaded without them.
    PRIVATE_PERSON
  }
}
