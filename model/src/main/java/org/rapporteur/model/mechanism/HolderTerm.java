package org.rapporteur.model.mechanism;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;

/// One person's time in one office, worked out from acts.
///
/// @param start when it began, or null if only its end is known
/// @param end when it ended, or null if it is open
/// @param startedBy the act that gives the start: `in-office`, or `confirmed` where no better is
///   known
public record HolderTerm(
    String mechanism,
    String person,
    @Nullable Edtf start,
    @Nullable Edtf end,
    String startedBy,
    List<String> acts) {
  public HolderTerm {
    acts = List.copyOf(acts);
  }

  /// From when to when, as shown.
  public String print() {
    return (start == null ? "?" : start.value()) + " \u2013 " + (end == null ? "" : end.value());
  }
}
