package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;

/// `vacancy`: the existence of a post less the terms of its holders. Before the first holder that
/// the record knows nothing is said.
final class VacancyRule implements Evaluator {
  @Override
  public List<String> needs() {
    return List.of();
  }

  @Override
  public Optional<Ruling> rule(Asked asked) {
    var holders = HolderTerms.on(asked.register(), asked.mechanism(), asked.asOf());
    if (!holders.isEmpty()) {
      var words = holders.stream().map(h -> h.words()).toList();
      var acts = holders.stream().flatMap(h -> acts(asked, h.term()).stream()).toList();
      boolean sure = holders.stream().anyMatch(h -> h.sure());
      return Optional.of(
          asked.ruling(
              sure ? "held" : "perhaps held",
              "Held by " + String.join(" or ", words) + ".",
              Level.FINE,
              acts,
              null));
    }
    var before =
        HolderTerms.of(asked.register(), asked.mechanism()).stream()
            .filter(t -> {
              var end = t.end();
              return end != null && When.last(end).isBefore(asked.asOf());
            })
            .reduce((a, b) -> b);
    var pending = pending(asked, before.orElse(null));
    return before.map(term ->
        asked.ruling(
            pending.isEmpty() ? "vacant" : "vacant, " + pending.getLast().kind(),
            "Vacant since "
                + term.end()
                + ", when "
                + term.person()
                + " left"
                + (pending.isEmpty()
                    ? "."
                    : "; "
                        + pending.getLast().field("person").orElse("somebody")
                        + " "
                        + pending.getLast().kind()
                        + " "
                        + When.on(pending.getLast())
                        + "."),
            Level.WARNING,
            concat(acts(asked, term), pending),
            null));
  }

  private static List<Act> pending(
      Asked asked, @org.jspecify.annotations.Nullable HolderTerm before) {
    var end = before == null ? null : before.end();
    return asked.begun(List.of("nominated", "elected")).stream()
        .filter(a -> end == null || When.first(a).map(f -> f.isAfter(When.last(end))).orElse(false))
        .toList();
  }

  private static List<Act> concat(List<Act> left, List<Act> right) {
    return java.util.stream.Stream.concat(left.stream(), right.stream()).toList();
  }

  private static List<Act> acts(Asked asked, HolderTerm term) {
    return term.acts().stream()
        .map(asked.register()::act)
        .flatMap(Optional::stream)
        .filter(a -> When.begunBy(a, asked.asOf()))
        .toList();
  }

  @Override
  public List<Gap> gaps(Asked asked) {
    var gaps = new ArrayList<Gap>();
    HolderTerm left = null;
    for (var term : HolderTerms.of(asked.register(), asked.mechanism())) {
      var start = term.start();
      if (start == null || When.first(start).isAfter(asked.asOf())) {
        continue;
      }
      var end = left == null ? null : left.end();
      if (left != null && end != null && When.first(start).isAfter(When.last(end).plusDays(1))) {
        gaps.add(vacancy(asked, left, end.value(), start.value(), term));
      }
      left = term;
    }
    var end = left == null ? null : left.end();
    if (left != null && end != null && When.last(end).isBefore(asked.asOf())) {
      gaps.add(vacancy(asked, left, end.value(), "..", null));
    }
    return gaps;
  }

  private static Gap vacancy(
      Asked asked,
      HolderTerm left,
      String from,
      String to,
      @org.jspecify.annotations.Nullable HolderTerm right) {
    var acts = new ArrayList<>(acts(asked, left));
    if (right != null) {
      acts.addAll(acts(asked, right));
    }
    String counted =
        right != null && !right.startedBy().equals("in-office")
            ? " (counted to the day " + right.startedBy() + ")"
            : "";
    return asked.gap(
        Gap.Kind.VACANCY,
        from + "/" + to,
        "no holder after "
            + left.person()
            + (right == null ? "" : " before " + right.person())
            + counted,
        acts);
  }
}
