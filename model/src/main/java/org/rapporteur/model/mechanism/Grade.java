package org.rapporteur.model.mechanism;

/// How well a fact is known.
public enum Grade {
  /// Read in a primary or official text.
  A,
  /// Read in a secondary page.
  B,
  /// Recalled, not confirmed; left out unless asked for, and then marked wherever shown.
  C;

  /// The weaker of the two.
  public Grade weaker(Grade other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
