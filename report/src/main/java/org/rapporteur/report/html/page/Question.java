package org.rapporteur.report.html.page;

import java.util.List;

/// The answers of the sources to one question, side by side.
///
/// @param about what the question is about
/// @param property the question, such as `date`
/// @param relation how the answers stand to each other, such as `contradicts`
/// @param severity such as `major`, or empty
/// @param verdict which answer is better supported, or that it is undecided; may be empty
/// @param reasons what makes the answers comparable, and what was weighed
public record Question(
    String id,
    String about,
    String property,
    String relation,
    String severity,
    List<Answer> answers,
    String verdict,
    List<String> reasons) {

  /// One answer.
  ///
  /// @param worked `worked out` if no source prints it, else empty
  /// @param support how many independent families give it, in words
  /// @param more how many further passages say so
  public record Answer(
      String value,
      String worked,
      String support,
      Voices voices,
      List<Passage> passages,
      int more) {}
}
