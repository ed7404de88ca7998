package org.rapporteur.desk.estimate;

import static org.rapporteur.desk.estimate.Figures.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.analyze.estimate.Bootstrap;
import org.rapporteur.analyze.estimate.ModelSpace;
import org.rapporteur.analyze.estimate.Preparation;
import org.rapporteur.analyze.estimate.Strata;
import org.rapporteur.analyze.numerics.Quantiles;
import org.rapporteur.analyze.numerics.Samples;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.model.estimate.Stratification;
import org.rapporteur.model.estimate.Stratification.Gap;
import org.rapporteur.model.estimate.Stratification.Stratum;

/// The methods that have draws, on every part of the people by itself, and the sum of the parts
/// (E12). A part that cannot be estimated is said so and never counted as nothing, so the sum is
/// refused too.
final class Stratified {
  private static final int DRAWS = 1_000;
  private static final int LEAST_LISTS = 3;
  private static final long FEW = 30;

  /// The methods that have draws.
  static final List<Method> METHODS =
      List.of(Method.LOGLIN_STEPWISE_BCA, Method.LOGLIN_BIC_BCA, Method.DGA_BMA, Method.LCMCR);

  private final List<Method> methods;
  private final Estimators estimators;
  private final long seed;
  private final Steps progress;

  /// @param methods some of [#METHODS]
  Stratified(List<Method> methods, Estimators estimators, long seed, Steps progress) {
    this.methods = List.copyOf(methods);
    this.estimators = estimators;
    this.seed = seed;
    this.progress = progress;
  }

  /// @param whole the rows without division, to compare with
  Stratification of(Strata strata, List<Estimate> whole) {
    if (strata.parts().isEmpty()) {
      return Stratification.NONE;
    }
    progress.begin("strata", strata.parts().size());
    var done = new ArrayList<Stratum>();
    Map<Method, List<Drawn>> drawn = new LinkedHashMap<>();
    for (var part : strata.parts()) {
      done.add(stratum(part, drawn));
      progress.step(part.name());
    }
    var totals =
        methods.stream().map(m -> total(m, done, drawn.getOrDefault(m, List.of()))).toList();
    progress.end(done.stream().filter(Stratum::estimable).count() + " of " + done.size());
    return new Stratification(strata.by(), done, totals, gaps(totals, whole));
  }

  private Stratum stratum(Strata.Part part, Map<Method, List<Drawn>> drawn) {
    var table = Preparation.of(part.table()).table();
    String refusal = refusal(table);
    var rows = new ArrayList<Estimate>();
    if (refusal.isEmpty()) {
      for (Method method : methods) {
        var one = one(table, method);
        rows.add(Measured.named(one.estimate()));
        drawn.computeIfAbsent(method, m -> new ArrayList<>()).add(one);
      }
    }
    return new Stratum(part.name(), part.table().people(), table.lists().size(), refusal, rows);
  }

  private Drawn one(ListTable table, Method method) {
    int lists = table.lists().size();
    if (method == Method.LOGLIN_BIC_BCA
        && !ModelSpace.enumerable(lists, ModelSpace.usualOrder(lists))) {
      return Drawn.without(
          Estimate.refused(method, "", "", "With " + lists + " lists there are too many models."));
    }
    String settings = method == Method.LOGLIN_BIC_BCA && lists > 4 ? "top 100" : "";
    return estimators.drawn(table, method, new Settings(settings));
  }

  private static String refusal(ListTable table) {
    if (table.lists().size() < LEAST_LISTS) {
      return "Only " + table.lists().size() + " lists can be used here, and three are needed.";
    }
    return table.people() < FEW ? "Only " + table.people() + " people are on its lists." : "";
  }

  private Estimate total(Method method, List<Stratum> strata, List<Drawn> parts) {
    var missing =
        strata.stream().filter(s -> !s.estimable()).map(Stratum::name).collect(Collectors.toList());
    for (Stratum stratum : strata) {
      stratum.rows().stream()
          .filter(r -> r.method() == method && (r.number().isEmpty() || r.hatched()))
          .forEach(r -> missing.add(stratum.name()));
    }
    if (!missing.isEmpty() || parts.isEmpty()) {
      return Estimate.refused(
          method,
          "sum of strata",
          "",
          "There is no sum, because not every part has an estimate that stands: "
              + String.join(", ", missing)
              + ". What is missing there is not nothing.");
    }
    return Measured.named(sum(method, parts));
  }

  private Estimate sum(Method method, List<Drawn> parts) {
    var draws = new double[DRAWS];
    var moments = new double[2];
    double point = 0;
    for (int i = 0; i < parts.size(); i++) {
      var samples = new Samples(new Streams("sum of strata", method.label(), seed).stream(i));
      double[] some = parts.get(i).shuffled(DRAWS, samples);
      for (int b = 0; b < DRAWS; b++) {
        draws[b] += some[b];
      }
      moments[0] += parts.get(i).moments()[0];
      moments[1] += parts.get(i).moments()[1];
      point += parts.get(i).estimate().number().map(Outcome.Total::point).orElse(Double.NaN);
    }
    return new Estimate(
        method,
        "sum of strata",
        "",
        interval(method, point, draws, moments),
        List.of(),
        List.of(fact("parts", parts.size()), fact("draws of each part", DRAWS)),
        seed);
  }

  private static Outcome.Total interval(
      Method method, double point, double[] draws, double[] moments) {
    if (method == Method.DGA_BMA || method == Method.LCMCR) {
      double[] sorted = Arrays.stream(draws).sorted().toArray();
      return new Outcome.Total(
          Quantiles.of(sorted, 0.5),
          Quantiles.of(sorted, 0.025),
          Quantiles.of(sorted, 0.975),
          "posterior of the sum");
    }
    var interval = Bootstrap.intervalOfSum(point, draws, moments);
    return new Outcome.Total(
        point,
        interval.low95(),
        interval.high95(),
        "bias-corrected and accelerated bootstrap of the sum");
  }

  private static List<Gap> gaps(List<Estimate> totals, List<Estimate> whole) {
    var gaps = new ArrayList<Gap>();
    for (Estimate total : totals) {
      whole.stream()
          .filter(w -> w.method() == total.method() && w.number().isPresent())
          .findFirst()
          .ifPresent(w ->
              total
                  .number()
                  .ifPresent(n ->
                      gaps.add(
                          new Gap(
                              total.method(),
                              n.point(),
                              w.number().map(Outcome.Total::point).orElse(Double.NaN)))));
    }
    return gaps;
  }
}
