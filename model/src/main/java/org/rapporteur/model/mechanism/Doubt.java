package org.rapporteur.model.mechanism;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.text.Span;

/// A figure, date or name that does not add up, with the arithmetic written out. It never alters
/// what was said.
///
/// @param check such as `P1`
/// @param subject id of the act, or of the claim
/// @param impossible whether it is impossible, or only needs something said
/// @param passage where a document prints it, or null if the record does
public record Doubt(
    String check,
    String subject,
    String words,
    boolean impossible,
    List<String> acts,
    @Nullable Span passage) {
  public Doubt {
    acts = List.copyOf(acts);
  }

  /// A doubt about the record itself.
  public Doubt(String check, String subject, String words, boolean impossible, List<String> acts) {
    this(check, subject, words, impossible, acts, null);
  }
}
