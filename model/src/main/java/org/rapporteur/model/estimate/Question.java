package org.rapporteur.model.estimate;

/// What the number is to be a number of. A number without these is never printed.
///
/// @param victims whom the lists count, such as “killings”
/// @param period from when to when
/// @param place where
/// @param asOf the date of the data
public record Question(String victims, String period, String place, String asOf) {
  /// Whether everything is said that a statement needs.
  public boolean complete() {
    return !victims.isBlank() && !period.isBlank() && !place.isBlank() && !asOf.isBlank();
  }
}
