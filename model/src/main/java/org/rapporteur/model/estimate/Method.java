package org.rapporteur.model.estimate;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A way to estimate, by the number under which the methods annex describes it.
public enum Method {
  LOGLIN_FIXED("E1", "loglin-fixed", "One log-linear model, named"),
  LOGLIN_SEARCH("E2", "loglin-search", "Best log-linear model of all"),
  EXISTENCE("E3", "existence", "Whether a log-linear model has an estimate"),
  LOGLIN_STEPWISE("E4", "loglin-stepwise", "Log-linear model, chosen stepwise"),
  CHAO_LB_LOGLIN("E5", "chao-lb-loglin", "Log-linear lower bound"),
  CHAO_F1F2("E5", "chao-f1f2", "Chao's lower bound"),
  CHAO_F1F2_BC("E5", "chao-f1f2-bc", "Chao's lower bound, bias-corrected"),
  HETEROGENEITY("E6", "heterogeneity", "People differ, by a formula"),
  LOGLIN_BIC_AVERAGE("E7", "loglin-bic-average", "Average of all log-linear models"),
  LOGLIN_STEPWISE_BCA("E8", "loglin-stepwise-bca", "Stepwise choice, repeated on resampled tables"),
  LOGLIN_BIC_BCA("E8", "loglin-bic-bca", "Best model, chosen anew on resampled tables"),
  DGA_BMA("E9", "dga-bma", "Average of decomposable graphs"),
  LCMCR("E10", "lcmcr", "Latent classes"),
  BAYESTHRESH("E11", "bayesthresh", "Bayesian thresholding"),
  LINCOLN_PETERSEN("E13", "lincoln-petersen", "Two lists"),
  CHAPMAN("E13", "chapman", "Two lists, bias-corrected"),
  LINKAGE("E14", "linkage", "Uncertain matches, drawn again");

  private final String number;
  private final String label;
  private final String words;

  Method(String number, String label, String words) {
    this.number = number;
    this.label = label;
    this.words = words;
  }

  /// Its number in the annex of methods.
  public String number() {
    return number;
  }

  /// As it is written on the command line and in tables.
  public String label() {
    return label;
  }

  /// In words for a reader.
  public String words() {
    return words;
  }

  /// Whether it says "at least" and not "about".
  public boolean lowerBound() {
    return switch (this) {
      case CHAO_LB_LOGLIN, CHAO_F1F2, CHAO_F1F2_BC -> true;
      case LOGLIN_FIXED,
          LOGLIN_SEARCH,
          EXISTENCE,
          LOGLIN_STEPWISE,
          HETEROGENEITY,
          LOGLIN_BIC_AVERAGE,
          LOGLIN_STEPWISE_BCA,
          LOGLIN_BIC_BCA,
          DGA_BMA,
          LCMCR,
          BAYESTHRESH,
          LINCOLN_PETERSEN,
          CHAPMAN,
          LINKAGE ->
          false;
    };
  }

  /// The method of a label.
  public static Method of(String label) {
    return Arrays.stream(values())
        .filter(m -> m.label.equalsIgnoreCase(label.strip()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no estimator “"
                    + label
                    + "”. There are: "
                    + Arrays.stream(values()).map(Method::label).collect(Collectors.joining(", "))
                    + "."));
  }
}
