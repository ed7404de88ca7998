package org.rapporteur.desk.estimate;

import static org.rapporteur.desk.estimate.Figures.fact;

import java.util.List;
import org.rapporteur.analyze.estimate.CaptureModel;
import org.rapporteur.analyze.estimate.CaptureModel.Heterogeneity;
import org.rapporteur.analyze.estimate.Cells;
import org.rapporteur.analyze.estimate.Profile;
import org.rapporteur.analyze.estimate.TwoLists;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;

/// Lower bounds, heterogeneity and two lists.
final class ClosedForms {
  private final ListTable table;
  private final Cells cells;

  ClosedForms(ListTable table) {
    this.table = table;
    cells = Cells.of(table);
  }

  Estimate chao(Settings settings, boolean corrected) {
    var method = corrected ? Method.CHAO_F1F2_BC : Method.CHAO_F1F2;
    double once = table.onExactly(1);
    double twice = table.onExactly(2);
    double people = table.people();
    if (!corrected && twice == 0) {
      return Estimate.refused(
          method,
          settings.text(),
          "",
          "Nobody is on exactly two lists; only the bias-corrected form is defined.");
    }
    double total =
        corrected
            ? people + once * (once - 1) / (2 * (twice + 1))
            : people + once * once / (2 * twice);
    return Estimate.of(
            method, settings.text(), "", new Outcome.Total(total, Double.NaN, Double.NaN, ""))
        .with(
            List.of(),
            List.of(fact("on exactly one list", once), fact("on exactly two lists", twice)));
  }

  /// The log-linear lower bound, `Mth` unless `Mh` is said.
  Estimate lowerBound(Settings settings) {
    boolean own = !settings.saysExactly("Mh");
    return capture(Method.CHAO_LB_LOGLIN, settings, own, Heterogeneity.LOWER_BOUND, 0);
  }

  Estimate heterogeneity(Settings settings) {
    boolean own = !settings.saysExactly("Mh") && !settings.saysExactly("M0");
    boolean plain = settings.saysExactly("M0") || settings.saysExactly("Mt");
    Heterogeneity kind =
        settings.contains("poisson") && !settings.contains("poisson mle")
            ? Heterogeneity.POISSON
            : settings.contains("gamma")
                ? Heterogeneity.GAMMA
                : settings.contains("chao") || settings.saysExactly("LB")
                    ? Heterogeneity.LOWER_BOUND
                    : plain ? Heterogeneity.NONE : Heterogeneity.DARROCH;
    double parameter =
        switch (kind) {
          case POISSON -> settings.number(2, "poisson", "a", "theta");
          case GAMMA -> settings.number(3.5, "gamma", "a", "theta");
          case NONE, LOWER_BOUND, DARROCH -> 0;
        };
    var estimate = capture(Method.HETEROGENEITY, settings, own, kind, parameter);
    return estimate.with(
        List.of(
            new Caution(
                Caution.Kind.PARITY_ONLY,
                "How people differ is assumed, not seen; the row is there to compare with other"
                    + " programs.")),
        List.of(fact("heterogeneity", kind.name().toLowerCase(java.util.Locale.ROOT))));
  }

  private Estimate capture(
      Method method, Settings settings, boolean own, Heterogeneity kind, double parameter) {
    var likelihood = LogLinearEstimates.likelihood(settings);
    CaptureModel.Result result;
    try {
      result = new CaptureModel(cells, own, kind, parameter).fit(likelihood);
    } catch (ArithmeticException e) {
      return Estimate.refused(
          method,
          settings.text(),
          "",
          "The overlaps do not tell the terms of this model apart, so its likelihood has no single"
              + " maximum.");
    }
    Profile profile = java.util.Objects.requireNonNull(result.profile());
    boolean maximum = settings.contains("profile") || settings.contains("multinomial");
    return new Estimate(
        method,
        settings.text(),
        "",
        new Outcome.Total(
            maximum ? profile.point() : result.total(),
            profile.low(),
            profile.high(),
            LogLinearEstimates.kind(likelihood)),
        LogLinearEstimates.noUpperLimit(profile.high()),
        List.of(
            fact("Poisson estimate", result.total()),
            fact("profile maximum", profile.point()),
            fact("standard error", result.error()),
            fact("AIC", result.aic()),
            fact("BIC", result.bic()),
            fact("columns dropped because negative", result.dropped())),
        0);
  }

  /// Two lists, the first two or those named by position, as in `lists 1,3`.
  Estimate twoLists(Settings settings, boolean corrected) {
    var method = corrected ? Method.CHAPMAN : Method.LINCOLN_PETERSEN;
    int[] pair = pair(settings);
    var two = TwoLists.of(cells, pair[0], pair[1]);
    if (!corrected && Double.isNaN(two.petersen())) {
      return Estimate.refused(
          method,
          settings.text(),
          "",
          "Nobody is on both lists, so there is nothing to divide by.");
    }
    int either = 1 << pair[0] | 1 << pair[1];
    double people =
        table.counts().entrySet().stream()
            .filter(e -> (e.getKey() & either) != 0)
            .mapToLong(e -> e.getValue())
            .sum();
    double[] ends = two.interval(people);
    return Estimate.of(
            method,
            settings.text(),
            "",
            corrected
                ? new Outcome.Total(
                    two.chapman(), ends[0], ends[1], "log-normal, if the lists are independent")
                : new Outcome.Total(two.petersen(), Double.NaN, Double.NaN, ""))
        .with(
            List.of(),
            List.of(
                fact("lists", String.join(" and ", table.names(either))),
                fact("standard error", two.error()),
                fact("warning", "Two lists cannot show whether they depend on each other.")));
  }

  private int[] pair(Settings settings) {
    var m =
        java.util.regex.Pattern.compile("(?i)lists?\\s*[=:]?\\s*(\\d+)\\s*(?:,|and|&|-)\\s*(\\d+)")
            .matcher(settings.text());
    if (m.find()) {
      int first = Integer.parseInt(m.group(1));
      int second = Integer.parseInt(m.group(2));
      int lists = table.lists().size();
      if (first < 1 || second < 1 || first > lists || second > lists || first == second) {
        throw new IllegalArgumentException(
            "The table has lists 1 to " + lists + ": name two different ones.");
      }
      return new int[] {first - 1, second - 1};
    }
    for (int i = 0; i < table.lists().size(); i++) {
      for (int j = i + 1; j < table.lists().size(); j++) {
        if (settings.saysExactly(table.names().get(i))
            && settings.saysExactly(table.names().get(j))) {
          return new int[] {i, j};
        }
      }
    }
    if (table.lists().size() < 2) {
      throw new IllegalArgumentException("One list alone cannot show how many are on none.");
    }
    return new int[] {0, 1};
  }
}
