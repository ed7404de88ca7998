package org.rapporteur.collect.mechanism;

/// What of a pack is wanted.
///
/// @param unconfirmed also what was recalled and not confirmed
/// @param withoutPrivatePersons leave out everybody who holds no public office
public record PackOptions(boolean unconfirmed, boolean withoutPrivatePersons) {
  /// Confirmed facts, with the persons that the pack names.
  public static final PackOptions STANDARD = new PackOptions(false, false);
}
