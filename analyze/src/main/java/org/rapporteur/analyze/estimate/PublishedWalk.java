package org.rapporteur.analyze.estimate;

import org.rapporteur.analyze.numerics.Cholesky;
import org.rapporteur.analyze.numerics.MersenneTwister;
import org.rapporteur.analyze.numerics.Samples;

/// The walk that published results were drawn with, step for step.
///
/// MultipleSystemsEstimation draws with MCMCpoisson of MCMCpack (Martin, Quinn and Park 2011): a
/// random walk from a fixed place, whose steps have 1.21 times the covariance that the prior and a
/// fit by `glm` leave, on numbers from a Mersenne twister with a fixed seed. Its ten thousand draws
/// are worth some hundred independent ones, so what it prints is one of many such runs. Here the
/// same steps are walked, so that a published number can be met and not only approached.
final class PublishedWalk {
  private static final double TUNE = 1.1;
  private static final int GLM_STEPS = 25;
  private static final double GLM_SETTLED = 1e-8;

  private final LogLinearPosterior posterior;
  private final BayesThreshold.Run.Published run;
  private final int size;

  PublishedWalk(LogLinearPosterior posterior, BayesThreshold.Run.Published run) {
    this.posterior = posterior;
    this.run = run;
    size = posterior.size();
  }

  /// All draws, one row each.
  double[][] draws() {
    var samples = new Samples(new MersenneTwister(run.seed()));
    double[] steps = steps();
    double[] here = start();
    double level = posterior.log(here);
    var kept = new double[run.draws() / run.thin()][];
    int count = 0;
    for (int i = 0; i < run.burn() + run.draws(); i++) {
      double[] next = moved(here, steps, samples);
      double there = posterior.log(next);
      if (samples.uniform() < StrictMath.exp(there - level)) {
        here = next;
        level = there;
      }
      if (i >= run.burn() && i % run.thin() == 0 && count < kept.length) {
        kept[count++] = here;
      }
    }
    return kept;
  }

  private double[] moved(double[] here, double[] steps, Samples samples) {
    var normal = new double[size];
    for (int k = 0; k < size; k++) {
      normal[k] = samples.normal();
    }
    double[] next = here.clone();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        next[i] += steps[i * size + j] * normal[j];
      }
    }
    return next;
  }

  /// As if five times the known people were all, and no list depended on another.
  private double[] start() {
    var beta = new double[size];
    double all = posterior.cells().people() * 5;
    beta[0] = StrictMath.log(all);
    for (int k = 1; k < size && Integer.bitCount(posterior.terms()[k]) == 1; k++) {
      beta[k] = StrictMath.log(margin(posterior.terms()[k]) / all);
    }
    return beta;
  }

  private double margin(int list) {
    double[] counts = posterior.cells().counts();
    double sum = 0;
    for (int i = 1; i < counts.length; i++) {
      sum += (i & list) != 0 && posterior.live(i) ? counts[i] : 0;
    }
    return sum;
  }

  /// The lower factor of the covariance of the steps.
  private double[] steps() {
    Cholesky bend = fisher();
    var covariance = new Cholesky(size);
    for (int j = 0; j < size; j++) {
      var column = new double[size];
      column[j] = 1;
      bend.solve(column);
      for (int i = j; i < size; i++) {
        covariance.matrix()[i * size + j] = TUNE * TUNE * column[i];
      }
    }
    require(covariance.factor(size));
    return covariance.matrix();
  }

  /// The factor of the information of R's `glm` as it stands when it stops, and of the prior.
  private Cholesky fisher() {
    double[] counts = posterior.cells().counts();
    var eta = new double[counts.length];
    var weights = new double[counts.length];
    for (int i = 1; i < counts.length; i++) {
      eta[i] = StrictMath.log(counts[i] + 0.1);
    }
    double deviance = deviance(counts, eta);
    var bend = new Cholesky(size);
    for (int step = 0; step < GLM_STEPS; step++) {
      double[] beta = weighted(bend, counts, eta, weights);
      System.arraycopy(posterior.spread(beta), 0, eta, 0, eta.length);
      double after = deviance(counts, eta);
      boolean settled = Math.abs(after - deviance) / (Math.abs(after) + 0.1) < GLM_SETTLED;
      deviance = after;
      if (settled) {
        break;
      }
    }
    fill(bend, weights, true);
    require(bend.factor(size));
    return bend;
  }

  /// One step of the weighted least squares.
  private double[] weighted(Cholesky bend, double[] counts, double[] eta, double[] weights) {
    var right = new double[counts.length];
    for (int i = 1; i < counts.length; i++) {
      weights[i] = posterior.live(i) ? StrictMath.exp(eta[i]) : 0;
      right[i] = weights[i] * eta[i] + (posterior.live(i) ? counts[i] - weights[i] : 0);
    }
    weights[0] = 0;
    Lattice.supersetSums(weights);
    Lattice.supersetSums(right);
    fill(bend, weights, false);
    require(bend.factor(size));
    var beta = new double[size];
    for (int k = 0; k < size; k++) {
      beta[k] = right[posterior.terms()[k]];
    }
    bend.solve(beta);
    return beta;
  }

  private void fill(Cholesky bend, double[] weights, boolean withPrior) {
    int[] terms = posterior.terms();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        bend.matrix()[i * size + j] = weights[terms[i] | terms[j]];
      }
      bend.matrix()[i * size + i] += withPrior ? posterior.precision(i) : 0;
    }
  }

  private double deviance(double[] counts, double[] eta) {
    double sum = 0;
    for (int i = 1; i < counts.length; i++) {
      if (posterior.live(i)) {
        double mu = StrictMath.exp(eta[i]);
        double y = counts[i];
        sum += (y > 0 ? y * (StrictMath.log(y) - eta[i]) : 0) - (y - mu);
      }
    }
    return 2 * sum;
  }

  private static void require(boolean positive) {
    if (!positive) {
      throw new ArithmeticException("the published walk has no steps on this table");
    }
  }
}
