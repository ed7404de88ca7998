package org.rapporteur.desk.estimate;

import org.rapporteur.desk.Cores;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;

/// One method on one table, by the name and settings that a person gives.
public final class Estimators {
  private final Cores cores;
  private final long seed;

  /// @param threads how many cores to use; the outcome does not depend on it
  /// @param seed where chance begins
  public Estimators(int threads, long seed) {
    this.cores = new Cores(threads);
    this.seed = seed;
  }

  /// The estimate, or its refusal with the reason.
  ///
  /// @param model the name of a log-linear model, or empty
  public Estimate estimate(ListTable table, Method method, Settings settings, String model) {
    if (table.people() == 0) {
      return Estimate.refused(method, settings.text(), model, "Nobody is on any of these lists.");
    }
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
      case LOGLIN_STEPWISE_BCA -> new BootstrapEstimates(table, cores, seed).stepwise(settings);
      case LOGLIN_BIC_BCA -> new BootstrapEstimates(table, cores, seed).best(settings);
      case DGA_BMA -> new BayesianEstimates(table, cores, seed).graphs(settings);
      case LCMCR -> new BayesianEstimates(table, cores, seed).latentClasses(settings);
      case BAYESTHRESH -> new BayesianEstimates(table, cores, seed).thresholding(settings);
    };
  }
}
