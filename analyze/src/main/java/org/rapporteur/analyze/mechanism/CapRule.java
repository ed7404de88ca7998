package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;
import org.rapporteur.model.time.Edtf;

/// `cap`: one person holds one office for at most `max`. The cap is the day before the anniversary;
/// a breach needs a later act that shows the same holder.
final class CapRule implements Evaluator {
  @Override
  public List<String> needs() {
    return List.of("max");
  }

  @Override
  public Optional<Ruling> rule(Asked asked) {
    return HolderTerms.on(asked.register(), asked.mechanism(), asked.asOf()).stream()
        .map(h -> h.term())
        .reduce((a, b) -> b)
        .map(term -> ruling(asked, term));
  }

  private static Ruling ruling(Asked asked, HolderTerm term) {
    var start = java.util.Objects.requireNonNull(term.start());
    var early = cap(asked, When.first(start));
    var late = cap(asked, When.last(start));
    var acts = term.acts().stream().map(asked.register()::act).flatMap(Optional::stream).toList();
    var beyond =
        acts.stream()
            .filter(a -> When.first(a).map(f -> f.isAfter(late)).orElse(false))
            .filter(a -> When.begunBy(a, asked.asOf()))
            .toList();
    String shown = early.equals(late) ? early.toString() : early + " to " + late;
    if (!beyond.isEmpty()) {
      return asked.ruling(
          "beyond the cap",
          term.person()
              + " holds it after "
              + late
              + ", "
              + term.start()
              + " and at most "
              + When.words(asked.length("max"))
              + ".",
          Level.BREACH,
          union(acts, beyond),
          null);
    }
    var next = asked.due(late, asked.length("warn"), term.person() + " reaches the cap", acts);
    boolean soon = !asked.asOf().isBefore(next.warn());
    return asked.ruling(
        "cap " + shown,
        term.person()
            + " can hold it until "
            + shown
            + ": in office since "
            + print(start)
            + ", at most "
            + When.words(asked.length("max"))
            + ".",
        soon ? Level.NOTICE : Level.FINE,
        acts,
        next);
  }

  private static String print(Edtf date) {
    return date.value();
  }

  private static LocalDate cap(Asked asked, LocalDate start) {
    return start.plus(asked.length("max")).minusDays(1);
  }

  private static List<Act> union(List<Act> left, List<Act> right) {
    return java.util.stream.Stream.concat(left.stream(), right.stream()).distinct().toList();
  }
}
