package org.rapporteur.analyze.mechanism;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;

/// `consent`: valid from `begins` until its term ends or it is withdrawn. What is not valid may not
/// be published.
final class ConsentRule implements Evaluator {
  @Override
  public List<String> needs() {
    return List.of("begins", "ends");
  }

  @Override
  public Optional<Ruling> rule(Asked asked) {
    var given = asked.begun(asked.words("begins"));
    if (given.isEmpty()) {
      return Optional.empty();
    }
    var last = given.getLast();
    var after =
        asked.begun(List.of("ended", "withdrawn")).stream()
            .filter(a -> When.ORDER.compare(a, last) > 0)
            .findFirst();
    if (after.isPresent()) {
      boolean withdrawn = asked.words("ends").contains(after.get().kind());
      return Optional.of(
          asked.ruling(
              withdrawn ? "withdrawn" : "expired",
              (withdrawn ? "Withdrawn " : "Expired ")
                  + When.on(after.get())
                  + ": nothing that rests on it may be published.",
              Level.BREACH,
              List.of(last, after.get()),
              null));
    }
    var end =
        asked.register().facts(asked.mechanism().id(), List.of("ended")).stream()
            .filter(a -> !When.begunBy(a, asked.asOf()))
            .findFirst()
            .flatMap(When::first)
            .map(d ->
                asked.due(
                    d,
                    java.time.Period.ofDays(90),
                    asked.mechanism().label() + ": consent ends",
                    given))
            .orElse(null);
    return Optional.of(
        asked.ruling("valid", "Given " + When.on(last) + ".", Level.FINE, List.of(last), end));
  }
}
