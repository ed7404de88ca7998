package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.Rule;
import org.rapporteur.model.mechanism.Sense;

/// Which number a text has in its series: its session or year less the offset of the series.
final class Ordinals {
  private Ordinals() {}

  /// Two texts of one series, each with a printed number.
  static Optional<Pairing.Verdict> compare(Register register, Act left, Act right) {
    var one = left.number("ordinal");
    var other = right.number("ordinal");
    if (one.isEmpty()
        || other.isEmpty()
        || series(register, left).isEmpty()
        || !series(register, left).equals(series(register, right))) {
      return Optional.empty();
    }
    return odd(register, left).or(() -> odd(register, right));
  }

  /// What is odd about a printed number, if it does not fit its series.
  static Optional<Pairing.Verdict> odd(Register register, Act act) {
    var expected = expected(register, act);
    var printed = act.number("ordinal");
    if (expected.isEmpty() || printed.isEmpty() || expected.get().equals(printed.get())) {
      return Optional.empty();
    }
    String sum = "by the series it is number " + expected.get() + ", printed is " + printed.get();
    var run = withoutVote(register, act);
    return Optional.of(
        run[0] <= printed.get() && printed.get() <= run[1]
            ? new Pairing.Verdict(
                Sense.DIFFERENT_REFERENT,
                sum + ", which fits the count of texts in a row without a vote")
            : new Pairing.Verdict(Sense.CONTRADICTS, sum));
  }

  /// The number that session or year give.
  static Optional<Integer> expected(Register register, Act act) {
    var rule = rule(register, act);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    var offset = rule.get().parameter("offset").map(Integer::parseInt);
    var n =
        rule.get().parameter("per").filter("session"::equals).isPresent()
            ? act.number("session")
            : When.first(act).map(LocalDate::getYear);
    return offset.isPresent() ? n.map(v -> v - offset.get()) : Optional.empty();
  }

  private static Optional<Rule> rule(Register register, Act act) {
    return series(register, act)
        .flatMap(register::mechanism)
        .flatMap(m ->
            register.rules(m).stream()
                .filter(r -> r.kind().equals("series") && r.parameter("offset").isPresent())
                .findFirst());
  }

  private static Optional<String> series(Register register, Act act) {
    return register.mechanism(act.mechanism()).flatMap(m -> m.field("series"));
  }

  /// How many texts in a row, up to this one, went without a vote: at least and at most, because
  /// the record does not always say.
  private static int[] withoutVote(Register register, Act act) {
    var day = When.last(act).orElse(LocalDate.MIN);
    List<Act> texts =
        series(register, act).stream()
            .flatMap(s -> register.members(s).stream())
            .map(Mechanism::id)
            .flatMap(m -> register.facts(m, List.of("adopted")).stream())
            .filter(a -> When.begunBy(a, day))
            .sorted(Comparator.comparing((Act a) -> When.last(a).orElse(LocalDate.MIN)).reversed())
            .toList();
    int least = 0;
    int most = 0;
    boolean sure = true;
    for (var text : texts) {
      var decided = text.field("decided_by").orElse("");
      if (decided.equals("vote") || text.vote() != null) {
        break;
      }
      sure &= !decided.isEmpty();
      least += sure ? 1 : 0;
      most++;
    }
    return new int[] {least, most};
  }
}
