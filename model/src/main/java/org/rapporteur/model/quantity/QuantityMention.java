package org.rapporteur.model.quantity;

/// A figure printed in a document.
///
/// @param number counts from 0 in the document
/// @param sentence number of its sentence
/// @param start first char of the figure with its comparator and noun
/// @param nounStart first char of the counted noun phrase, or -1
public record QuantityMention(
    int number,
    int sentence,
    int start,
    int end,
    String text,
    Quantity quantity,
    String property,
    int nounStart) {}
