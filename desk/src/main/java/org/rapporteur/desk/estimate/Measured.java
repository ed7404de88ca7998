package org.rapporteur.desk.estimate;

import static org.rapporteur.desk.estimate.Figures.fact;

import java.util.List;
import org.rapporteur.analyze.estimate.Coverage;
import org.rapporteur.model.estimate.Check;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;

/// Calls an interval by what it was seen to hold, and not by what its formula promises.
final class Measured {
  /// What only says how long to run.
  private static final String LENGTH =
      "(?i)(nboot|replicates|seeds|burn|burn-in|burnin|samples|thin|thinning|chains|draws)\\s*[=:]?"
          + "\\s*[0-9.e]+|[0-9.e]+\\s+(chains|samples)|pthresh=0\\.02|forward stepwise|all models|[,;]";

  private Measured() {}

  /// The same estimate, its interval named.
  static Estimate named(Estimate estimate) {
    if (!(estimate.outcome() instanceof Outcome.Total total)
        || !total.hasInterval()
        || estimate.method() == Method.LOGLIN_BIC_AVERAGE) {
      return estimate;
    }
    var coverage = coverage(estimate);
    var named =
        new Outcome.Total(
            total.point(), total.low(), total.high(), total.interval() + ", " + coverage.words());
    var renamed =
        new Estimate(
            estimate.method(),
            estimate.settings(),
            estimate.model(),
            named,
            estimate.cautions(),
            estimate.facts(),
            estimate.seed());
    return coverage.measured()
        ? renamed.with(
            List.of(),
            List.of(
                fact("intervals that held the truth, of " + Coverage.SOURCE, coverage.figures())))
        : renamed;
  }

  /// The table of what every interval on the page was seen to hold.
  static Check check(List<Estimate> rows) {
    return new Check(
        "How often such intervals hold the truth",
        "Counted on "
            + Coverage.SOURCE
            + ", drawn in the ways named; how yours came about nobody knows. Only a method that"
            + " held the truth in at least 90 of 100 tables of every kind may write “95 percent”.",
        List.of("Method", "Tables in which the interval held the truth"),
        rows.stream()
            .filter(r -> r.number().map(Outcome.Total::hasInterval).orElse(false))
            .filter(r -> coverage(r).measured())
            .map(r ->
                List.of(
                    (coverage(r).enough() ? "" : "! ")
                        + r.method().words()
                        + (r.settings().isBlank() ? "" : " (" + r.settings() + ")"),
                    coverage(r).figures()))
            .distinct()
            .toList());
  }

  private static Coverage coverage(Estimate estimate) {
    return Coverage.of(estimate.method(), variant(estimate));
  }

  private static String variant(Estimate estimate) {
    var settings = new Settings(estimate.settings());
    String chosen = settings.text().replaceAll(LENGTH, "").strip();
    return switch (estimate.method()) {
      case LOGLIN_FIXED ->
          chosen.startsWith("best")
              ? "best"
              : independent(estimate.model()) ? "main effects" : "other";
      case CHAO_LB_LOGLIN -> settings.saysExactly("Mh") ? "other" : "Mth";
      case HETEROGENEITY ->
          settings.saysExactly("Mth") && settings.contains("darroch") ? "Mth Darroch" : "other";
      case CHAPMAN, LOGLIN_STEPWISE_BCA, LOGLIN_BIC_BCA, DGA_BMA, LCMCR, BAYESTHRESH ->
          chosen.isEmpty() ? "usual" : "other";
      case LOGLIN_SEARCH,
          EXISTENCE,
          LOGLIN_STEPWISE,
          CHAO_F1F2,
          CHAO_F1F2_BC,
          LOGLIN_BIC_AVERAGE,
          LINCOLN_PETERSEN,
          LINKAGE ->
          "usual";
    };
  }

  private static boolean independent(String model) {
    return model.matches("\\[\\d+(,\\d+)*]") && !model.matches(".*\\d\\d.*");
  }
}
