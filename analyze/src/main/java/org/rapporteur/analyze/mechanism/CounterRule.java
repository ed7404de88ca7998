package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;

/// `counter`: which of at most `max` years of office it is; full years since the start, and one.
final class CounterRule implements Evaluator {
  @Override
  public List<String> needs() {
    return List.of("max");
  }

  @Override
  public Optional<Ruling> rule(Asked asked) {
    var holders = HolderTerms.on(asked.register(), asked.mechanism(), asked.asOf());
    if (holders.isEmpty()) {
      return Optional.empty();
    }
    var term = holders.getLast().term();
    var start = java.util.Objects.requireNonNull(term.start());
    var last = When.last(start).isAfter(asked.asOf()) ? asked.asOf() : When.last(start);
    long low = year(last, asked.asOf());
    long high = year(When.first(start), asked.asOf());
    String year = low == high ? "year " + low : "year " + low + " or " + high;
    String state = year + " of " + asked.number("max", 0);
    return Optional.of(
        asked.ruling(
            state,
            term.person() + " is in " + state + ", in office since " + start.value() + ".",
            low > asked.number("max", 0) ? Level.WARNING : Level.FINE,
            term.acts().stream()
                .map(asked.register()::act)
                .flatMap(Optional::stream)
                .filter(a -> When.begunBy(a, asked.asOf()))
                .toList(),
            null));
  }

  private static long year(LocalDate start, LocalDate day) {
    return ChronoUnit.YEARS.between(start, day) + 1;
  }
}
