package org.rapporteur.report.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.estimate.Check;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.model.estimate.Stratification;
import org.rapporteur.model.estimate.Stratification.Stratum;

/// The parts of the people and their sum, as tables.
final class PartTables {
  private final Stratification strata;
  private final boolean forPublic;

  PartTables(Stratification strata, boolean forPublic) {
    this.strata = strata;
    this.forPublic = forPublic;
  }

  List<Check> tables() {
    return strata.isNone() ? List.of() : List.of(parts(), sums());
  }

  private Check parts() {
    var rows = new ArrayList<List<String>>();
    for (Stratum stratum : strata.strata()) {
      if (forPublic && strata.small().contains(stratum.name())) {
        rows.add(List.of(stratum.name(), "hidden", "", "hidden", ""));
      } else if (!stratum.estimable()) {
        rows.add(
            List.of(
                "! " + stratum.name(),
                grouped((double) stratum.people()),
                "",
                "not estimable",
                stratum.refusal()));
      } else {
        stratum.rows().forEach(r -> rows.add(row(stratum, r)));
      }
    }
    return new Check(
        "By " + strata.by(),
        "Every part by itself, by the methods that can be added. A part that is not estimable is"
            + " not empty.",
        List.of("Part", "Known", "Method", "Estimated total (interval)", "Remarks"),
        rows);
  }

  private static List<String> row(Stratum stratum, Estimate estimate) {
    return List.of(
        (estimate.hatched() ? "! " : "") + stratum.name(),
        grouped((double) stratum.people()),
        estimate.method().words(),
        figures(estimate),
        remarks(estimate));
  }

  private Check sums() {
    var rows = new ArrayList<List<String>>();
    for (Estimate total : strata.totals()) {
      rows.add(
          List.of(
              (total.number().isEmpty() ? "! " : "") + total.method().words(),
              figures(total),
              strata.gaps().stream()
                  .filter(g -> g.method() == total.method())
                  .findFirst()
                  .map(g ->
                      grouped(g.whole())
                          + String.format(
                              Locale.ROOT, " (%+.1f %%)", 100 * (g.sum() / g.whole() - 1)))
                  .orElse(""),
              remarks(total)));
    }
    return new Check(
        "The parts together",
        "Sums made draw by draw, beside the estimate without parts and how far the sum lies from"
            + " it. Where people of different parts are recorded differently, the sum is the better"
            + " of the two.",
        List.of("Method", "Sum (interval)", "Without parts", "Remarks"),
        rows);
  }

  private static String figures(Estimate estimate) {
    return estimate
        .number()
        .map(n ->
            grouped(n.point())
                + (n.hasInterval() ? " (" + grouped(n.low()) + " to " + high(n) + ")" : ""))
        .orElse("no estimate");
  }

  private static String high(Outcome.Total total) {
    return Double.isInfinite(total.high()) ? "no limit" : grouped(total.high());
  }

  private static String remarks(Estimate estimate) {
    return String.join(" ", estimate.cautions().stream().map(c -> c.words()).toList());
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
