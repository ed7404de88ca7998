package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;

/// `fixed-term`: ends by itself after `term` from its founding or last extension, with its report
/// (`ends-with`), or when an act says so (`ends`).
final class FixedTermRule implements Evaluator {
  @Override
  public List<String> needs() {
    return List.of();
  }

  @Override
  public Optional<Ruling> rule(Asked asked) {
    var begun =
        new ArrayList<>(asked.begun(List.of("established", "opened", "extended", "renewed")));
    asked.words("extends").forEach(kind -> begun.addAll(asked.begun(List.of(kind))));
    begun.sort(When.ORDER);
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    var last = begun.getLast();
    var ends = new ArrayList<>(asked.words("ends"));
    ends.addAll(List.of("ended", "abolished"));
    var ended = asked.begun(ends).stream().filter(a -> a.field("person").isEmpty()).toList();
    if (!ended.isEmpty()) {
      return Optional.of(over(asked, "ended", ended.getLast(), begun));
    }
    var report = asked.begun(asked.words("ends-with"));
    if (!report.isEmpty()) {
      return Optional.of(over(asked, "ended with its report", report.getFirst(), begun));
    }
    return Optional.of(running(asked, last, limit(asked, last)));
  }

  private static Ruling over(Asked asked, String state, Act end, List<Act> begun) {
    var acts = new ArrayList<>(List.of(begun.getFirst(), end));
    String voted = "";
    for (var vote : asked.begun(List.of("extension-vote"))) {
      var result = vote.vote();
      acts.add(vote);
      voted =
          " after the vote on an extension "
              + When.on(vote)
              + (result == null ? "" : " (" + result.print() + ")");
    }
    return asked.ruling(
        state,
        "Established "
            + When.on(begun.getFirst())
            + ", "
            + state
            + " "
            + When.on(end)
            + voted
            + ".",
        Level.FINE,
        acts,
        null);
  }

  private static Ruling running(Asked asked, Act last, @Nullable LocalDate limit) {
    if (limit == null) {
      return asked.ruling(
          "active",
          "Active since " + last.when() + "; its end is not in the record.",
          Level.FINE,
          List.of(last),
          null);
    }
    var next =
        asked.due(
            limit, asked.length("warn"), asked.mechanism().label() + ": term ends", List.of(last));
    boolean over = asked.asOf().isAfter(limit);
    return asked.ruling(
        over ? "expired" : "active",
        (over ? "Expired by itself on " : "Active until ")
            + limit
            + ": "
            + last.kind()
            + " "
            + When.on(last)
            + " and not extended since.",
        over || !asked.asOf().isBefore(next.warn()) ? Level.NOTICE : Level.FINE,
        List.of(last),
        over ? null : next);
  }

  private static @Nullable LocalDate limit(Asked asked, Act last) {
    var term = last.term().or(() -> asked.rule().parameter("term").map(Period::parse));
    var end = When.last(last);
    return term.isPresent() && end.isPresent() ? end.get().plus(term.get()) : null;
  }
}
