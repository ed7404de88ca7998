package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;

/// `series`: one act of the kind `act` per `session` or per `year`, from `first` on. The n-th is
/// the session or year less `offset`. Where none is `expected` each time, an empty year is silence,
/// not a missing text.
final class SeriesRule implements Evaluator {
  @Override
  public List<String> needs() {
    return List.of("per", "first", "act");
  }

  @Override
  public Optional<Ruling> rule(Asked asked) {
    var present = present(asked);
    if (present.isEmpty()) {
      return Optional.empty();
    }
    var missing = missing(asked, present);
    boolean expected = expected(asked);
    String unit = unit(asked);
    var last = present.lastEntry();
    String what =
        When.count(present.size(), expected ? "text" : "meeting")
            + " in the record, "
            + unit
            + "s "
            + runs(present.navigableKeySet().stream().toList());
    String lacks =
        missing.isEmpty()
            ? (expected ? "; none missing." : ".")
            : (expected ? "; not in the record: " : "; none in ") + runs(missing) + ".";
    String nth =
        asked.rule().parameter("offset").isEmpty()
            ? ""
            : " The last is number " + (last.getKey() - asked.number("offset", 0)) + ".";
    return Optional.of(
        asked.ruling(
            missing.isEmpty()
                ? "complete"
                : missing.size()
                    + (expected
                        ? " missing"
                        : " silent " + unit + (missing.size() == 1 ? "" : "s")),
            what + lacks + nth,
            missing.isEmpty() ? Level.FINE : Level.NOTICE,
            present.values().stream().toList(),
            null));
  }

  @Override
  public List<Gap> gaps(Asked asked) {
    var present = present(asked);
    var gaps = new ArrayList<Gap>();
    if (present.isEmpty()) {
      return gaps;
    }
    for (int n : missing(asked, present)) {
      var known = otherwise(asked, n);
      gaps.add(
          asked.gap(
              expected(asked) ? Gap.Kind.MISSING_IN_SERIES : Gap.Kind.SILENCE,
              unit(asked).equals("session") ? "session " + n : String.valueOf(n),
              why(asked, n, known),
              known));
    }
    return gaps;
  }

  private static String why(Asked asked, int n, List<Act> known) {
    if (known.stream().anyMatch(a -> a.kind().equals("not-held"))) {
      return "none was held, says " + known.getFirst().cited();
    }
    boolean left =
        asked.register().members(asked.mechanism().id()).stream()
            .anyMatch(m ->
                !asked.register().withheld(m.id()).isEmpty()
                    && (m.field("session").filter(String.valueOf(n)::equals).isPresent()
                        || m.label().contains(String.valueOf(n))));
    String step = known.isEmpty() ? "" : ": only the step in committee is";
    return (expected(asked) ? "no text" : "no meeting")
        + " in the record"
        + step
        + (left ? " (the pack has an unconfirmed row, left out)" : "");
  }

  /// Other acts that speak of that session or year.
  private static List<Act> otherwise(Asked asked, int n) {
    var acts = new ArrayList<Act>();
    for (var member : asked.register().members(asked.mechanism().id())) {
      for (var act : asked.register().facts(member.id())) {
        if (key(asked, act).filter(k -> k == n).isPresent() && When.begunBy(act, asked.asOf())) {
          acts.add(act);
        }
      }
    }
    return acts;
  }

  private static boolean expected(Asked asked) {
    return !asked.rule().parameter("expected").filter("no"::equals).isPresent();
  }

  private static String unit(Asked asked) {
    return asked.rule().parameter("per").orElse("year");
  }

  static NavigableMap<Integer, Act> present(Asked asked) {
    var present = new TreeMap<Integer, Act>();
    var wanted = asked.words("act");
    var all = new ArrayList<>(asked.register().facts(asked.mechanism().id()));
    asked
        .register()
        .members(asked.mechanism().id())
        .forEach(m -> all.addAll(asked.register().facts(m.id())));
    for (var act : all) {
      if (wanted.contains(act.kind()) && When.begunBy(act, asked.asOf())) {
        key(asked, act).ifPresent(n -> present.putIfAbsent(n, act));
      }
    }
    return present;
  }

  private static Optional<Integer> key(Asked asked, Act act) {
    if (unit(asked).equals("session")) {
      return act.number("session");
    }
    var first = When.first(act);
    var last = When.last(act);
    return first.isPresent() && last.isPresent() && first.get().getYear() == last.get().getYear()
        ? Optional.of(first.get().getYear())
        : Optional.empty();
  }

  private static List<Integer> missing(Asked asked, NavigableMap<Integer, Act> present) {
    var missing = new ArrayList<Integer>();
    int last = Math.max(lastDue(asked), present.lastKey());
    for (int n = asked.number("first", 0); n <= last; n++) {
      if (!present.containsKey(n)) {
        missing.add(n);
      }
    }
    return missing;
  }

  /// The last session or year that is over.
  private static int lastDue(Asked asked) {
    if (!unit(asked).equals("session")) {
      return asked.asOf().getYear() - 1;
    }
    var body = asked.rule().parameter("body").orElse("");
    int due = 0;
    for (int n = asked.number("first", 0); ; n++) {
      var session = asked.register().session(body, n);
      if (session.isEmpty() || !When.last(session.get().period()).isBefore(asked.asOf())) {
        return due;
      }
      due = n;
    }
  }

  /// Numbers as runs: `60, 62–63, 66`.
  static String runs(List<Integer> numbers) {
    var runs = new ArrayList<int[]>();
    for (int n : numbers) {
      if (!runs.isEmpty() && runs.getLast()[1] == n - 1) {
        runs.getLast()[1] = n;
      } else {
        runs.add(new int[] {n, n});
      }
    }
    return runs.stream()
        .map(r -> r[0] == r[1] ? String.valueOf(r[0]) : r[0] + "\u2013" + r[1])
        .collect(Collectors.joining(", "));
  }
}
