package org.rapporteur.model.estimate;

/// One condition that lists must meet before a number is stated.
///
/// @param what is asked
/// @param words what was found
public record Light(Colour colour, String what, String words) {
  /// How it stands.
  public enum Colour {
    GREEN,
    AMBER,
    /// The statement is refused; the methods are still computed.
    RED
  }
}
