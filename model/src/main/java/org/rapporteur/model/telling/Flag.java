package org.rapporteur.model.telling;

/// Something a reader must know about the quality of a document.
///
/// @param kind such as `translated`, `preview`, `commentary`, `undated`, `anonymous`, `truncated`
/// @param detail one line for people
/// @param start first char of the passage that shows it, or -1
/// @param weight factor on the document's say in preferring a value, 0 to 1
public record Flag(String kind, String detail, int start, int end, double weight) {}
