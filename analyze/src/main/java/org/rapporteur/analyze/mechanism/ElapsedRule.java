package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;

/// `elapsed`: days since `from`, until `until` or the day asked about, the last not counted. Where
/// the first day is not known, a range. With `due`, the day by which something must come.
final class ElapsedRule implements Evaluator {
  @Override
  public List<String> needs() {
    return List.of("from");
  }

  @Override
  public Optional<Ruling> rule(Asked asked) {
    var from = asked.begun(asked.words("from"));
    if (from.isEmpty()) {
      return Optional.empty();
    }
    var start = from.getLast();
    var until = asked.begun(asked.words("until")).stream().findFirst();
    var end = until.flatMap(When::first).orElse(asked.asOf());
    String days = days(start, end);
    var sign = asked.begun(asked.words("sign")).stream().reduce((a, b) -> b);
    String signs =
        asked.words("sign").isEmpty()
            ? ""
            : sign.map(s ->
                    " Last dated sign of life: "
                        + s.when()
                        + " ("
                        + s.kind().replace('-', ' ')
                        + ").")
                .orElse(" No sign of life is in the record.");
    var acts =
        java.util.stream.Stream.of(List.of(start), until.stream().toList(), sign.stream().toList())
            .flatMap(List::stream)
            .toList();
    var due =
        asked
            .rule()
            .parameter("due")
            .flatMap(d ->
                When.last(start)
                    .map(l ->
                        asked.due(
                            l.plus(When.period(d)),
                            java.time.Period.ofDays(30),
                            asked.mechanism().label() + ": " + asked.rule().label(),
                            List.of(start))));
    return Optional.of(
        asked.ruling(
            days,
            days
                + " since "
                + start.kind()
                + " "
                + When.on(start)
                + until.map(u -> ", until " + u.kind() + " " + When.on(u)).orElse("")
                + "."
                + signs,
            until.isPresent() ? Level.FINE : Level.WARNING,
            acts,
            due.orElse(null)));
  }

  /// `4,000 days`, or `3,900 to 3,930 days` if the first day is known by its month only.
  static String days(Act start, LocalDate end) {
    long most = ChronoUnit.DAYS.between(When.first(start).orElse(end), end);
    var last = When.last(start).orElse(end);
    long least = ChronoUnit.DAYS.between(last.isAfter(end) ? end : last, end);
    return least == most
        ? When.count(most, "day")
        : String.format(java.util.Locale.ROOT, "%,d to %,d days", least, most);
  }
}
