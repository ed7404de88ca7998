package org.rapporteur.report.estimate;

import org.rapporteur.model.estimate.Method;

/// What every method computes, for the annex. N is the total, n the people known, n₀ = N - n; N_ω
/// how many are on the combination ω of lists.
final class Formulas {
  private Formulas() {}

  static String of(Method method) {
    return switch (method) {
      case LOGLIN_FIXED ->
          "log μ_ω = α_∅ + sum of α_θ over the terms θ within ω; N_ω is Poisson with mean μ_ω;"
              + " N = n + exp(α_∅). Interval: where the multinomial profile likelihood of N has"
              + " dropped by 1.92 (Cormack 1992).";
      case LOGLIN_SEARCH ->
          "The log-linear model of all hierarchical ones with the least BIC = -2 log L + p log n;"
              + " p counts terms at minus infinity.";
      case EXISTENCE ->
          "With A the model's terms by combinations: an estimate exists exactly if A x = A N has a"
              + " solution with every x above 0, and is one exactly if A has full row rank"
              + " (Fienberg and Rinaldo 2012).";
      case LOGLIN_STEPWISE ->
          "From independence on, the pair is added whose number on both lists has the smallest"
              + " Poisson tail under the fit, while it is at most 0.02 (Chan, Silverman and Vincent"
              + " 2021).";
      case CHAO_LB_LOGLIN ->
          "Log-linear with columns max(k-2, 0), max(k-3, 0) and so on, k being the number of lists;"
              + " columns with a negative coefficient are dropped (Rivest and Baillargeon 2007).";
      case CHAO_F1F2 -> "n + f₁² / (2 f₂), f_k being the people on exactly k lists (Chao 1987).";
      case CHAO_F1F2_BC -> "n + f₁ (f₁ - 1) / (2 (f₂ + 1)).";
      case HETEROGENEITY ->
          "Log-linear with one column of k: Poisson a^k - 1, Darroch k²/2, gamma log a - log(a +"
              + " k).";
      case LOGLIN_BIC_AVERAGE ->
          "Mean of the totals of all models that have one, weighted by exp(-BIC/2).";
      case LOGLIN_STEPWISE_BCA, LOGLIN_BIC_BCA ->
          "n people drawn again over the combinations, the whole choice repeated each time; ends at"
              + " Φ(z₀ + (z₀ + z_q) / (1 - a (z₀ + z_q))), z₀ from the share of replicates below, a"
              + " from leaving one person out (Efron 1987; Silverman, Chan and Vincent 2024).";
      case DGA_BMA ->
          "Sum over decomposable graphs of the marginal likelihood under a Dirichlet prior of δ in"
              + " every cell and 1/N for the total (Madigan and York 1997).";
      case LCMCR ->
          "Lists independent within classes; classes by stick-breaking with concentration"
              + " Gamma(0.25, 0.25); 1/N for the total; Gibbs sampling (Manrique-Vallier 2016)."
              + " No number unless rank-normalised split R-hat ≤ 1.01 and 400 independent draws.";
      case BAYESTHRESH ->
          "Log-linear with normal priors on interactions; those whose mean is less than the"
              + " threshold of deviations from zero leave, and the rest is fitted again (Silverman"
              + " 2020).";
      case LINCOLN_PETERSEN -> "N₁ N₂ / m, m being on both lists.";
      case CHAPMAN -> "(N₁ + 1)(N₂ + 1) / (m + 1) - 1 (Chapman 1951).";
      case LINKAGE ->
          "Every match drawn again from its probability, fifty tables; estimates combined on log n₀"
              + " with variance within + (1 + 1/50) between (Rubin 1987), posteriors pooled.";
    };
  }
}
