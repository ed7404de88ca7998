package org.rapporteur.analyze.mechanism;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;

/// `threshold`: what was done needed at least `yes` votes. Without a vote nothing was needed.
final class ThresholdRule implements Evaluator {
  @Override
  public List<String> needs() {
    return List.of("yes");
  }

  @Override
  public Optional<Ruling> rule(Asked asked) {
    var acts = asked.begun(List.of("held", "not-held", "adopted"));
    if (acts.isEmpty()) {
      return Optional.empty();
    }
    var act = acts.getLast();
    var vote = act.vote();
    int needed = asked.number("yes", 0);
    if (vote == null || vote.yes() == null) {
      return Optional.of(
          asked.ruling(
              act.kind().replace('-', ' '),
              act.kind().equals("not-held")
                  ? "None was held, as far as the record goes."
                  : "No vote is in the record; none is taken where nobody objects.",
              Level.FINE,
              List.of(act),
              null));
    }
    int yes = vote.yes();
    boolean carried = yes >= needed;
    boolean done = !act.kind().equals("not-held");
    return Optional.of(
        asked.ruling(
            act.kind().replace('-', ' '),
            yes + " votes in favour, " + needed + " needed: " + vote.print() + ".",
            carried == done ? Level.FINE : Level.BREACH,
            List.of(act),
            null));
  }
}
