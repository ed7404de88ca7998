package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;

/// `dormant`: a reminder when nothing of the kinds `act` happened for `after`.
final class DormantRule implements Evaluator {
  @Override
  public List<String> needs() {
    return List.of("after", "act");
  }

  @Override
  public Optional<Ruling> rule(Asked asked) {
    var acts = new ArrayList<Act>(asked.begun(asked.words("act")));
    for (var member : asked.register().members(asked.mechanism().id())) {
      asked.register().facts(member.id(), asked.words("act")).stream()
          .filter(a -> When.begunBy(a, asked.asOf()))
          .forEach(acts::add);
    }
    acts.sort(When.ORDER);
    if (acts.isEmpty()) {
      return Optional.empty();
    }
    var last = acts.getLast();
    var until = When.last(last).orElse(asked.asOf()).plus(asked.length("after"));
    boolean silent = asked.asOf().isAfter(until);
    return Optional.of(
        asked.ruling(
            silent ? "silent" : "alive",
            (acts.size() == 1 ? capital(last.kind()) : "Last " + last.kind().replace('-', ' '))
                + " "
                + When.on(last)
                + (silent
                    ? "; nothing since, for more than " + When.words(asked.length("after")) + "."
                    : "."),
            silent ? Level.NOTICE : Level.FINE,
            List.of(last),
            silent
                ? null
                : asked.due(
                    until,
                    java.time.Period.ofDays(90),
                    asked.mechanism().label()
                        + ": nothing for "
                        + When.words(asked.length("after")),
                    List.of(last))));
  }

  private static String capital(String kind) {
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1).replace('-', ' ');
  }
}
