package org.rapporteur.analyze.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.TimeMention;
import org.rapporteur.model.time.TimeMention.Tense;

/// The day from which a document's relative times are counted, and how it is known.
///
/// @param day the day, or null if nothing is known
/// @param why in words, such as `published 2025-06-03`
/// @param told the time that tells of an event of that day, or null if it is the day of publication
public record Anchor(@Nullable LocalDate day, String why, @Nullable TimeMention told) {
  /// Nothing is known.
  public static final Anchor NONE = new Anchor(null, "no date is known for this document", null);

  static Anchor published(LocalDate day, String printed) {
    return new Anchor(day, "published " + printed, null);
  }

  /// The day of an event that is told at the beginning of a document of unknown date.
  static Anchor told(LocalDate day, TimeMention time) {
    return new Anchor(day, "the event of " + day + " is told at the beginning", time);
  }

  boolean isPublication() {
    return day != null && told == null;
  }

  /// Whether a time that is told later in the text may be counted on from here: the event is past,
  /// and what comes after it is told after it.
  boolean goesOnTo(TimeMention time) {
    return told != null && told.tense() != Tense.FUTURE && told.start() < time.start();
  }
}
