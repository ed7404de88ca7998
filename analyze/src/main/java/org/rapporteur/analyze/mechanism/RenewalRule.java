package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;

/// `renewal`: lives from one renewal to the next, `every` so long; then `grace`; then lapsed.
///
/// Renewals are the mechanism's own acts, and the adoption of any text of the series that its field
/// `renewed_by` names. A renewal known only by its session counts to the session's last day.
final class RenewalRule implements Evaluator {
  @Override
  public List<String> needs() {
    return List.of("every");
  }

  @Override
  public Optional<Ruling> rule(Asked asked) {
    var renewals = renewals(asked).stream().filter(a -> When.begunBy(a, asked.asOf())).toList();
    if (renewals.isEmpty()) {
      return Optional.empty();
    }
    var ended = asked.begun(List.of("abolished"));
    if (!ended.isEmpty()) {
      return Optional.of(
          asked.ruling(
              "ended", "Ended " + When.on(ended.getLast()) + ".", Level.FINE, ended, null));
    }
    return Optional.of(state(asked, renewals.getLast(), renewals));
  }

  private static Ruling state(Asked asked, Act last, List<Act> renewals) {
    var until = limit(asked, last);
    var grace = until.plus(asked.length("grace"));
    var next =
        asked.due(
            until, asked.length("warn"), asked.mechanism().label() + ": renewal", List.of(last));
    var since =
        verb(last)
            + " "
            + When.on(last)
            + symbol(last)
            + perhaps(asked, last)
            + ", for "
            + When.words(term(asked, last))
            + " until "
            + until;
    if (!asked.asOf().isAfter(until)) {
      boolean soon = !asked.asOf().isBefore(next.warn());
      return asked.ruling(
          "active",
          "Active: last " + since + (soon ? "; renewal is due." : "."),
          soon ? Level.NOTICE : Level.FINE,
          List.of(last),
          next);
    }
    if (!asked.asOf().isAfter(grace)) {
      return asked.ruling(
          "in grace",
          "In grace: last " + since + "; the next session may still renew it, until " + grace + ".",
          Level.WARNING,
          List.of(last),
          asked.due(
              grace,
              asked.length("grace"),
              asked.mechanism().label() + ": grace ends",
              List.of(last)));
    }
    return asked.ruling(
        "lapsed",
        "Lapsed as far as the record goes: last "
            + since
            + ", and no renewal by "
            + grace
            + " is in the record"
            + unconfirmed(asked)
            + ".",
        Level.WARNING,
        List.of(last),
        null);
  }

  private static String verb(Act act) {
    return act.kind().equals("established") ? "established" : "renewed";
  }

  private static String symbol(Act act) {
    return act.field("symbol").map(s -> " by " + s).orElse("");
  }

  private static String perhaps(Asked asked, Act act) {
    return When.doneBy(act, asked.asOf()) ? "" : " (the day is not known)";
  }

  private static String unconfirmed(Asked asked) {
    long left =
        asked
            .mechanism()
            .field("renewed_by")
            .map(s ->
                asked.register().members(s).stream()
                    .mapToLong(m -> asked.register().withheld(m.id()).size())
                    .sum())
            .orElse(0L);
    return left == 0 ? "" : " (" + When.count(left, "unconfirmed row") + " left out)";
  }

  private static LocalDate limit(Asked asked, Act act) {
    return When.last(act).orElse(LocalDate.MIN).plus(term(asked, act));
  }

  /// As long as the act itself says, else as the rule has it.
  private static Period term(Asked asked, Act act) {
    return act.term().orElseGet(() -> asked.length("every"));
  }

  private static List<Act> renewals(Asked asked) {
    var acts =
        new ArrayList<>(
            asked
                .register()
                .facts(asked.mechanism().id(), List.of("established", "renewed", "extended")));
    asked
        .mechanism()
        .field("renewed_by")
        .ifPresent(series ->
            asked
                .register()
                .members(series)
                .forEach(m -> acts.addAll(asked.register().facts(m.id(), List.of("adopted")))));
    var first =
        acts.stream()
            .filter(a -> a.kind().equals("established") && When.begunBy(a, asked.asOf()))
            .map(When::first)
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo);
    acts.removeIf(a ->
        a.occurred() == null
            || first
                .map(f -> When.last(a).orElse(f).isBefore(f))
                .orElse(!a.mechanism().equals(asked.mechanism().id())));
    acts.sort(
        java.util.Comparator.comparing((Act a) -> When.last(a).orElse(LocalDate.MIN))
            .thenComparing(When.ORDER));
    return acts;
  }

  @Override
  public List<Gap> gaps(Asked asked) {
    var gaps = new ArrayList<Gap>();
    var renewals = renewals(asked).stream().filter(a -> When.begunBy(a, asked.asOf())).toList();
    for (int i = 1; i < renewals.size(); i++) {
      var left = renewals.get(i - 1);
      var right = renewals.get(i);
      var until = limit(asked, left);
      var next = When.first(right).orElse(until);
      if (next.isAfter(until)) {
        gaps.add(gap(asked, left, right, until, next));
      }
    }
    return gaps;
  }

  private static Gap gap(Asked asked, Act left, Act right, LocalDate until, LocalDate next) {
    long days = java.time.temporal.ChronoUnit.DAYS.between(until, next);
    boolean graced = !next.isAfter(until.plus(asked.length("grace")));
    return asked.gap(
        Gap.Kind.LAPSE,
        until.plusDays(1) + "/" + next,
        When.count(days, "day")
            + (graced ? " in grace" : " without a renewal in the record")
            + ": from "
            + left.when()
            + " to "
            + right.when(),
        List.of(left, right));
  }
}
