package org.rapporteur.model.estimate;

/// A combination of lists on which nobody can be, so that its zero says nothing: one list closed
/// before another opened, or its rules exclude who is on the other. Declared by a person.
///
/// @param pattern the combination, bit j for list j
/// @param reason why it cannot occur
/// @param author who says so
public record StructuralZero(int pattern, String reason, String author) {
  public StructuralZero {
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "A structural zero needs a reason: say why nobody can be on that combination of lists.");
    }
  }
}
