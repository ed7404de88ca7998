package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;

/// `sunset`: in force from `begins` until `ends`, unless `extends` came in between.
final class SunsetRule implements Evaluator {
  @Override
  public List<String> needs() {
    return List.of("begins", "ends");
  }

  @Override
  public Optional<Ruling> rule(Asked asked) {
    var events = events(asked);
    var begun = events.stream().filter(a -> When.begunBy(a, asked.asOf())).toList();
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    var last = begun.getLast();
    var extended =
        begun.stream()
            .filter(a -> asked.words("extends").contains(a.kind()))
            .map(Act::when)
            .toList();
    String extensions = extended.isEmpty() ? "" : ", extended " + String.join(", ", extended);
    String since = begun.getFirst().kind() + " " + When.on(begun.getFirst()) + extensions;
    if (isEnd(asked, last)) {
      String perhaps = When.doneBy(last, asked.asOf()) ? "" : " (the day is not known)";
      return Optional.of(
          asked.ruling(
              "expired",
              "Expired " + When.on(last) + perhaps + ": " + since + ".",
              Level.WARNING,
              begun,
              null));
    }
    var end =
        events.stream().filter(a -> isEnd(asked, a) && !When.begunBy(a, asked.asOf())).findFirst();
    var next =
        end.filter(a -> a.field("cause").isPresent())
            .map(a ->
                asked.due(
                    When.first(a).orElse(asked.asOf()),
                    java.time.Period.ofDays(180),
                    asked.mechanism().label() + ": sunset",
                    List.of(a)))
            .orElse(null);
    return Optional.of(
        asked.ruling("in force", "In force: " + since + ".", Level.FINE, begun, next));
  }

  @Override
  public List<Gap> gaps(Asked asked) {
    var gaps = new ArrayList<Gap>();
    var begun = events(asked).stream().filter(a -> When.begunBy(a, asked.asOf())).toList();
    for (int i = 0; i < begun.size(); i++) {
      if (isEnd(asked, begun.get(i))) {
        var next = i + 1 < begun.size() ? begun.get(i + 1) : null;
        gaps.add(
            asked.gap(
                Gap.Kind.LAPSE,
                begun.get(i).when() + "/" + (next == null ? ".." : next.when()),
                "not in force" + (next == null ? " since " + begun.get(i).when() : ""),
                next == null ? List.of(begun.get(i)) : List.of(begun.get(i), next)));
      }
    }
    return gaps;
  }

  private static boolean isEnd(Asked asked, Act act) {
    return asked.words("ends").contains(act.kind()) || act.kind().equals("ended");
  }

  private static List<Act> events(Asked asked) {
    var kinds = new ArrayList<>(asked.words("begins"));
    kinds.addAll(asked.words("extends"));
    kinds.addAll(asked.words("ends"));
    kinds.add("ended");
    return asked.register().facts(asked.mechanism().id(), kinds).stream()
        .filter(a -> a.occurred() != null)
        .toList();
  }

  /// Whether a law was not in force on a day, though it once was.
  static Optional<Ruling> expired(Register register, String law, java.time.LocalDate day) {
    return register
        .mechanism(law)
        .flatMap(m ->
            register.rules(m).stream()
                .filter(r -> r.kind().equals("sunset"))
                .flatMap(r -> new SunsetRule().rule(new Asked(register, r, m, day)).stream())
                .filter(r -> r.state().equals("expired"))
                .findFirst());
  }
}
