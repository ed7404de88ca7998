package org.rapporteur.ledger.custody;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Makes entries of drafts: gives them number, time, actor and case.
///
/// @param caseId the case
/// @param actor who writes
record EntryStamp(String caseId, String actor) {
  private static final long STEP_SECONDS = 2;

  Entry stamp(Draft draft, long seq, Instant at, @Nullable Instant previous) {
    var fields = new TreeMap<>(draft.fields());
    fields.put("v", List.of("1"));
    fields.put("seq", List.of(Long.toString(seq)));
    fields.put("type", List.of(draft.type()));
    fields.put("at", List.of(EntryText.time(at)));
    fields.put("actor", List.of(actor));
    fields.put("case", List.of(caseId));
    if (previous != null) {
      fields.put("prev-at", List.of(EntryText.time(previous)));
    }
    return new Entry(seq, draft.type(), at, fields);
  }

  /// The time of the next entries: now, and never before the last entry unless the clock went back
  /// by more than two seconds.
  static Instant next(Instant now, @Nullable Instant last) {
    var at = now.truncatedTo(ChronoUnit.MILLIS);
    return last == null || at.isAfter(last) || wentBack(at, last) ? at : last;
  }

  private static boolean wentBack(Instant at, Instant last) {
    return at.isBefore(last.minusSeconds(STEP_SECONDS));
  }

  /// The entry that goes before others if the clock went back.
  static Optional<Draft> clockStep(Instant at, @Nullable Instant last) {
    return last == null || !wentBack(at, last)
        ? Optional.empty()
        : Optional.of(
            Draft.of("clock-step")
                .note("the clock went back by " + last.until(at, ChronoUnit.SECONDS) + " s"));
  }
}
