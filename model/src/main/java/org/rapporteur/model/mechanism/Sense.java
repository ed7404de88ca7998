package org.rapporteur.model.mechanism;

import java.util.Locale;

/// How two answers to one question stand to each other.
public enum Sense {
  AGREES,
  REFINES,
  CONTRADICTS,
  COPIES,
  /// They count different things.
  DIFFERENT_REFERENT,
  /// They tell of different happenings, such as the committee's vote and the plenary's.
  DIFFERENT_EVENT,
  /// One is part of what the other counts.
  SUBSET,
  /// One body took over from the other.
  SUCCESSION,
  /// Somebody is named in an office after the end of the term.
  OUT_OF_TERM,
  INCOMPARABLE;

  /// The name used in packs and exports, such as `different-event`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
