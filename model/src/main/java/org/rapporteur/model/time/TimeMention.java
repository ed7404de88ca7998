package org.rapporteur.model.time;

/// A time printed in a document.
///
/// @param number counts from 0 in the document
/// @param sentence number of its sentence
/// @param text verbatim
/// @param tense of the clause it stands in
public record TimeMention(
    int number,
    int sentence,
    int start,
    int end,
    String text,
    TimeExpression expression,
    Tense tense) {

  /// Which way a bare month or day looks from the anchor.
  public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }
}
