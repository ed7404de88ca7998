package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;

/// `reports-due`: one report to each body of `to` in each year. A record that holds no report at
/// all is incomplete rather than the mandate in default, and is told once.
final class ReportsDueRule implements Evaluator {
  @Override
  public List<String> needs() {
    return List.of("to");
  }

  private static List<Act> reports(Asked asked) {
    var acts = new ArrayList<>(asked.begun(List.of("report", "report-issued")));
    for (var mechanism : asked.register().members(asked.mechanism().id())) {
      asked.register().facts(mechanism.id(), List.of("issued")).stream()
          .filter(a -> When.begunBy(a, asked.asOf()))
          .forEach(acts::add);
    }
    acts.sort(When.ORDER);
    return acts;
  }

  @Override
  public Optional<Ruling> rule(Asked asked) {
    var reports = reports(asked);
    if (reports.isEmpty()) {
      return Optional.of(
          asked.ruling(
              "no report in the record",
              "No report of this mandate is in the record; due each year to "
                  + String.join(" and ", asked.words("to"))
                  + ".",
              Level.NOTICE,
              List.of(),
              null));
    }
    int missing = gaps(asked).size();
    return Optional.of(
        asked.ruling(
            missing == 0 ? "reports complete" : When.count(missing, "report") + " missing",
            When.count(reports.size(), "report")
                + " in the record, the last "
                + When.on(reports.getLast())
                + ".",
            missing == 0 ? Level.FINE : Level.NOTICE,
            reports,
            null));
  }

  @Override
  public List<Gap> gaps(Asked asked) {
    var reports = reports(asked);
    var gaps = new ArrayList<Gap>();
    if (reports.isEmpty()) {
      return gaps;
    }
    int first = When.first(reports.getFirst()).map(d -> d.getYear()).orElse(asked.asOf().getYear());
    for (var body : asked.words("to")) {
      for (int year = first; year < asked.asOf().getYear(); year++) {
        int wanted = year;
        boolean there =
            reports.stream()
                .anyMatch(r ->
                    r.field("body").filter(body::equals).isPresent()
                        && When.first(r).map(d -> d.getYear() == wanted).orElse(false));
        if (!there) {
          gaps.add(
              asked.gap(
                  Gap.Kind.MISSING_REPORT,
                  String.valueOf(year),
                  "no report to " + body + " in the record",
                  List.of()));
        }
      }
    }
    return gaps;
  }
}
