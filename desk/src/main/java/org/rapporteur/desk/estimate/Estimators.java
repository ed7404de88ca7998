package org.rapporteur.desk.estimate;

import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;

/// One method on one table, by the name and settings that a person gives.
public final class Estimators {
  private final Work work;
  private final long seed;

  /// @param work where it is computed; the outcome does not depend on it
  /// @param seed where chance begins
  public Estimators(Work work, long seed) {
    this.work = work;
    this.seed = seed;
  }

  /// The estimate, or its refusal with the reason.
  ///
  /// @param model the name of a log-linear model, or empty
  public Estimate estimate(ListTable table, Method method, Settings settings, String model) {
    if (table.people() == 0) {
      return Estimate.refused(method, settings.text(), model, "Nobody is on any of these lists.");
    }
    return Measured.named(computed(table, method, settings, model));
  }

  private Estimate computed(ListTable table, Method method, Settings settings, String model) {
    var loglinear = new LogLinearEstimates(table);
    var closed = new ClosedForms(table);
    return switch (method) {
      case LOGLIN_FIXED -> loglinear.fixed(settings, model);
      case LOGLIN_SEARCH -> loglinear.search(settings, model);
      case LOGLIN_BIC_AVERAGE -> loglinear.average(settings);
      case LOGLIN_STEPWISE -> loglinear.stepwise(settings);
      case EXISTENCE -> loglinear.existence(settings, model);
      case CHAO_LB_LOGLIN -> closed.lowerBound(settings);
      case CHAO_F1F2 -> closed.chao(settings, false);
      case CHAO_F1F2_BC -> closed.chao(settings, true);
      case HETEROGENEITY -> closed.heterogeneity(settings);
      case LINCOLN_PETERSEN -> closed.twoLists(settings, false);
      case CHAPMAN -> closed.twoLists(settings, true);
      case LOGLIN_STEPWISE_BCA, LOGLIN_BIC_BCA, DGA_BMA, LCMCR ->
          drawn(table, method, settings).estimate();
      case BAYESTHRESH -> new ThresholdEstimates(table, work, seed).estimate(settings);
      case LINKAGE ->
          Estimate.refused(
              method,
              settings.text(),
              model,
              "It needs lists of persons and the links between them: estimate run PERSONS.csv"
                  + " --links PAIRS.csv.");
    };
  }

  /// The same with draws, for the methods that have them.
  Drawn drawn(ListTable table, Method method, Settings settings) {
    var bootstrap = new BootstrapEstimates(table, work, seed);
    var bayesian = new BayesianEstimates(table, work, seed);
    if (method == Method.LOGLIN_STEPWISE_BCA) {
      return bootstrap.stepwise(settings);
    }
    if (method == Method.LOGLIN_BIC_BCA) {
      return bootstrap.best(settings);
    }
    return method == Method.DGA_BMA ? bayesian.graphs(settings) : bayesian.latentClasses(settings);
  }
}
