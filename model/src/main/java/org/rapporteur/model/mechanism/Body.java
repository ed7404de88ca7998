package org.rapporteur.model.mechanism;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An institution for as long as its membership stayed the same.
///
/// @param code such as `GA`; several rows may share it, one after the other in time
/// @param knownAs id of the gazetteer row that names it in texts, such as
///   `body:un-general-assembly`, or null
/// @param from first day, or null if open
/// @param to last day, or null if open
/// @param members how many may vote, or null
/// @param predecessor code of the body whose work it took over, or null
/// @param parent code of the body whose committee or office it is, or null
public record Body(
    String id,
    String code,
    String label,
    @Nullable String knownAs,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Integer members,
    @Nullable String predecessor,
    @Nullable String parent,
    Grade grade,
    Citation citation,
    Origin origin) {

  /// Whether it existed in this form on a day.
  public boolean holdsOn(LocalDate day) {
    var first = from;
    var last = to;
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }
}
