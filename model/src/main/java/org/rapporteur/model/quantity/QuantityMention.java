package org.rapporteur.model.quantity;

import org.jspecify.annotations.Nullable;

/// A figure printed in a document.
///
/// @param number counts from 0 in the document
/// @param sentence number of its sentence
/// @param start first char of the figure with its comparator and noun
/// @param nounStart first char of the counted noun phrase, or -1
/// @param fate what is said of those counted, such as `killed` or `released`, or null
/// @param measured number of the referent whose age or sentence it is, or null
public record QuantityMention(
    int number,
    int sentence,
    int start,
    int end,
    String text,
    Quantity quantity,
    String property,
    int nounStart,
    @Nullable String fate,
    @Nullable Integer measured) {
  /// The same figure with what it bears on.
  public QuantityMention bearing(@Nullable String fate, @Nullable Integer measured) {
    return new QuantityMention(
        number, sentence, start, end, text, quantity, property, nounStart, fate, measured);
  }
}
