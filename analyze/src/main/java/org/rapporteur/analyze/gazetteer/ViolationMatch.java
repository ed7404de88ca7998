package org.rapporteur.analyze.gazetteer;

/// A violation named in a text.
///
/// @param code one of [Violations#codes], such as `forced-labour`
/// @param length how many tokens name it
public record ViolationMatch(String code, int length, Kind kind) {

  /// What the words can do.
  public enum Kind {
    /// Tell an incident: somebody did it to somebody (`abduct`).
    VERB,
    /// Name the violation (`forced labour`).
    NOUN,
    /// Either (`torture`).
    BOTH,
    /// Name the right that is at stake (`freedom of expression`), not its violation.
    RIGHT
  }
}
