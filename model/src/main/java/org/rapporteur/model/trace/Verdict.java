package org.rapporteur.model.trace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a test comes to for one subject on one day.
///
/// @param regime id of the test
/// @param version of the test
/// @param asOf the day asked about, or null where nothing is dated
/// @param counted what certainly and what possibly counts against the threshold, in percent of the
///   kind that comes closest; null for a listed party and where only control speaks
/// @param uncounted stakes in the subject that may hold on the day and do not count, because their
///   owner is not inside
/// @param steps why it is inside, in the order of becoming so: for IN from certain data, for
///   POSSIBLE and REVIEW from the most that data allow
/// @param deciding what would turn it, nearest first; never empty for POSSIBLE
/// @param contradictions those that touch it
/// @param notes what a reader must know besides
public record Verdict(
    NodeId subject,
    String regime,
    String version,
    @Nullable LocalDate asOf,
    Answer answer,
    @Nullable ShareInterval counted,
    List<KnownStake> uncounted,
    List<Step> steps,
    List<Deciding> deciding,
    List<Contradiction> contradictions,
    List<String> notes) {
  public Verdict {
    uncounted = List.copyOf(uncounted);
    steps = List.copyOf(steps);
    deciding = List.copyOf(deciding);
    contradictions = List.copyOf(contradictions);
    notes = List.copyOf(notes);
  }

  /// The four verdicts.
  public enum Answer {
    IN,
    POSSIBLE,
    REVIEW,
    OUT
  }
}
