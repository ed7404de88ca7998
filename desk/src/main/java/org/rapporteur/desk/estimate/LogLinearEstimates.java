package org.rapporteur.desk.estimate;

import static org.rapporteur.desk.estimate.Figures.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.analyze.estimate.Cells;
import org.rapporteur.analyze.estimate.ModelAverage;
import org.rapporteur.analyze.estimate.ModelFitter;
import org.rapporteur.analyze.estimate.ModelProfile;
import org.rapporteur.analyze.estimate.ModelSpace;
import org.rapporteur.analyze.estimate.Profile;
import org.rapporteur.analyze.estimate.Profile.Likelihood;
import org.rapporteur.analyze.estimate.Reasons;
import org.rapporteur.analyze.estimate.Stepwise;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Estimate.Fact;
import org.rapporteur.model.estimate.Hierarchy;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.ModelFit;
import org.rapporteur.model.estimate.Outcome;

/// The log-linear methods without chance.
final class LogLinearEstimates {
  private static final double APART = 0.05;

  private final ListTable table;
  private final Cells cells;
  private final int lists;

  LogLinearEstimates(ListTable table) {
    this.table = table;
    cells = Cells.of(table);
    lists = table.lists().size();
  }

  /// One model, by name or by rank among all: the Poisson estimate with a profile interval, or,
  /// where the settings speak of the profile, its maximum.
  Estimate fixed(Settings settings, String name) {
    if (name.isBlank() && (settings.saysExactly("M0") || settings.saysExactly("Mh"))) {
      return new ClosedForms(table).heterogeneity(settings);
    }
    Hierarchy model =
        name.isBlank()
            ? settings.contains("best")
                ? ranked(settings, false).getFirst().model()
                : independence()
            : Hierarchy.parse(name, lists);
    ModelFit fit = new ModelFitter(cells, model.order()).fit(model);
    if (!fit.ok()) {
      return refused(Method.LOGLIN_FIXED, settings, fit);
    }
    boolean maximum = settings.contains("profile") || settings.contains("multinomial");
    var likelihood = likelihood(settings);
    Profile profile = ModelProfile.of(cells, fit, likelihood);
    var facts = new ArrayList<>(facts(fit));
    facts.add(fact("Poisson estimate", fit.total()));
    facts.add(fact("profile maximum", profile.point()));
    return new Estimate(
        Method.LOGLIN_FIXED,
        settings.text(),
        model.name(),
        new Outcome.Total(
            maximum ? profile.point() : fit.total(),
            profile.low(),
            profile.high(),
            kind(likelihood)),
        noUpperLimit(profile.high()),
        facts,
        0);
  }

  static Likelihood likelihood(Settings settings) {
    boolean named = settings.contains("multinomial") || settings.contains("stirling");
    return named && !settings.contains("exact") ? Likelihood.STIRLING : Likelihood.EXACT;
  }

  static String kind(Likelihood likelihood) {
    return "multinomial profile likelihood"
        + (likelihood == Likelihood.STIRLING ? ", Stirling's formula" : "");
  }

  static List<Caution> noUpperLimit(double high) {
    return Double.isInfinite(high)
        ? List.of(
            new Caution(
                Caution.Kind.NO_UPPER_LIMIT,
                "The table does not exclude even ten thousand times as many people as are known."))
        : List.of();
  }

  /// The best model of all by BIC or AIC, or another rank. A model without an estimate keeps its
  /// rank and is refused.
  Estimate search(Settings settings, String name) {
    boolean aic = settings.saysExactly("AIC") || settings.saysExactly("aic");
    boolean existing = settings.contains("exist");
    var ranked = ranked(settings, existing);
    int rank = settings.whole(1, "rank");
    if (rank < 1 || rank > ranked.size()) {
      return Estimate.refused(
          Method.LOGLIN_SEARCH,
          settings.text(),
          name,
          "There are " + ranked.size() + " models, and none of rank " + rank + ".");
    }
    ModelFit fit = ranked.get(rank - 1);
    var further =
        List.of(
            fact("ranked by", aic ? "AIC" : "BIC"),
            fact("models", ranked.size()),
            fact("models with an estimate", (double) ranked.stream().filter(ModelFit::ok).count()),
            fact("table", table.hash().substring(0, 12)));
    if (!fit.ok()) {
      return refused(Method.LOGLIN_SEARCH, settings, fit).with(List.of(), further);
    }
    return Estimate.of(
            Method.LOGLIN_SEARCH,
            settings.text(),
            fit.model().name(),
            new Outcome.Total(fit.total(), Double.NaN, Double.NaN, ""))
        .with(rank == 1 ? tied(ranked) : List.of(), facts(fit))
        .with(List.of(), further);
  }

  /// All models in order.
  List<ModelFit> ranked(Settings settings, boolean existingOnly) {
    int order = order(settings, lists);
    var fitter = new ModelFitter(cells, order);
    var fits = ModelSpace.all(lists, order, table.referrals()).stream().map(fitter::fit).toList();
    boolean aic = settings.saysExactly("AIC") || settings.saysExactly("aic");
    return fits.stream()
        .filter(f -> !existingOnly || f.ok())
        .sorted(ModelAverage.ranking(aic ? ModelFit::aic : ModelFit::bic))
        .toList();
  }

  /// Where the best model ties with one whose total is another, nothing but a rule chooses.
  static List<Caution> tied(List<ModelFit> ranked) {
    ModelFit best = ranked.getFirst();
    return ranked.stream()
        .skip(1)
        .filter(f -> f.ok() && best.ok())
        .filter(f -> Math.abs(f.bic() - best.bic()) < ModelAverage.TIE)
        .filter(f -> StrictMath.log(f.total() / best.total()) > APART)
        .findFirst()
        .map(f ->
            new Caution(
                Caution.Kind.ON_THE_EDGE,
                String.format(
                    java.util.Locale.ROOT,
                    "%s fits exactly as well as %s and puts the total at %,.0f; the smaller total is"
                        + " given.",
                    f.model().name(),
                    best.model().name(),
                    f.total())))
        .stream()
        .toList();
  }

  static int order(Settings settings, int lists) {
    int usual =
        settings.says("all models") && lists <= 5 ? lists - 1 : ModelSpace.usualOrder(lists);
    return settings.whole(Math.max(1, usual), "maxorder", "max order", "order");
  }

  Estimate average(Settings settings) {
    var fits = ranked(settings, true);
    if (fits.isEmpty()) {
      return Estimate.refused(
          Method.LOGLIN_BIC_AVERAGE,
          settings.text(),
          "",
          "None of the models has an estimate on this table.");
    }
    var average = ModelAverage.of(fits);
    var facts = new ArrayList<Fact>();
    facts.add(fact("models", fits.size()));
    facts.add(fact("models in the 95 percent weight set", average.set()));
    average
        .groups()
        .forEach(g ->
            facts.add(
                fact(
                    "group from " + Figures.plain(g.low()) + " to " + Figures.plain(g.high()),
                    "weight " + Figures.plain(g.weight()))));
    return new Estimate(
        Method.LOGLIN_BIC_AVERAGE,
        settings.text(),
        "",
        new Outcome.Total(
            average.mean(),
            average.low(),
            average.high(),
            "range over the models that hold 95 percent of the weight"),
        average.bimodal() ? List.of(bimodal(average)) : List.of(),
        facts,
        0);
  }

  private static Caution bimodal(ModelAverage average) {
    return new Caution(
        Caution.Kind.BIMODAL,
        "The models that fit form groups: "
            + average.groups().stream()
                .map(g ->
                    String.format(
                        java.util.Locale.ROOT,
                        "%.2f of the weight at %s",
                        g.weight(),
                        g.low() == g.high()
                            ? grouped(g.low())
                            : grouped(g.low()) + " to " + grouped(g.high())))
                .collect(Collectors.joining("; "))
            + ". Their mean lies where hardly any model does.");
  }

  private static String grouped(double value) {
    return String.format(java.util.Locale.ROOT, "%,.0f", value);
  }

  Estimate stepwise(Settings settings) {
    double threshold = settings.number(Stepwise.USUAL_THRESHOLD, "pthresh", "threshold");
    var choice = new Stepwise(lists, threshold, table.referrals()).choose(cells);
    if (Double.isNaN(choice.total())) {
      return Estimate.refused(
          Method.LOGLIN_STEPWISE,
          settings.text(),
          choice.model().name(),
          "Already the first model has no estimate on this table.");
    }
    String order =
        choice.added().isEmpty()
            ? "none"
            : choice.added().stream()
                .map(p -> String.join(" with ", table.names(p)))
                .collect(Collectors.joining(", then "));
    return Estimate.of(
            Method.LOGLIN_STEPWISE,
            settings.text(),
            choice.model().name(),
            new Outcome.Total(choice.total(), Double.NaN, Double.NaN, ""))
        .with(
            List.of(),
            List.of(
                fact("standard error", choice.error()),
                fact("threshold", threshold),
                fact("pairs in the order of their addition", order)));
  }

  Estimate existence(Settings settings, String name) {
    Hierarchy model = name.isBlank() ? independence() : Hierarchy.parse(name, lists);
    ModelFit fit = new ModelFitter(cells, model.order()).fit(model);
    int code = fit.existence().code();
    String words =
        code == 0
            ? "The model has one estimate."
            : Reasons.notEstimable(table, model, fit.existence());
    return Estimate.of(
            Method.EXISTENCE, settings.text(), model.name(), new Outcome.Status(code, words))
        .with(List.of(), certificate(fit));
  }

  private Hierarchy independence() {
    return new Hierarchy(lists, table.referrals());
  }

  private Estimate refused(Method method, Settings settings, ModelFit fit) {
    String reason =
        fit.existence().ok()
            ? "The fit did not settle within a hundred steps."
            : Reasons.notEstimable(table, fit.model(), fit.existence());
    return Estimate.refused(method, settings.text(), fit.model().name(), reason)
        .with(List.of(), certificate(fit));
  }

  private List<Fact> certificate(ModelFit fit) {
    var facts = new ArrayList<Fact>();
    facts.add(fact("existence", fit.existence().code()));
    var removed = fit.existence().removed();
    if (!removed.isEmpty()) {
      facts.add(
          fact(
              "terms at minus infinity",
              removed.stream()
                  .map(p -> String.join(" with ", table.names(p)))
                  .collect(Collectors.joining(", "))));
    }
    for (int i = 0; i < fit.existence().emptied().size(); i++) {
      facts.add(
          fact(
              "certificate: " + Reasons.combination(table, fit.existence().emptied().get(i)),
              "weight " + fit.existence().weights().get(i)));
    }
    return facts;
  }

  private List<Fact> facts(ModelFit fit) {
    var facts = new ArrayList<Fact>();
    facts.add(fact("standard error", fit.error()));
    facts.add(fact("AIC", fit.aic()));
    facts.add(fact("BIC", fit.bic()));
    facts.add(fact("deviance", fit.deviance()));
    facts.add(fact("parameters", fit.parameters()));
    facts.addAll(certificate(fit));
    return facts;
  }
}
