package org.rapporteur.analyze.estimate;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.analyze.numerics.Cholesky;

/// The posterior of the coefficients of one log-linear model: intercept, main effects,
/// interactions, in this order, with normal priors around 0.
final class LogLinearPosterior {
  private final Cells cells;
  private final int[] terms;
  private final boolean[] live;
  private final double[] precision;
  private final double[] lattice;
  private final Cholesky shape;

  /// @param removed terms at minus infinity, whose combinations leave
  /// @param precision of each prior; 0 is flat
  LogLinearPosterior(Cells cells, int[] terms, List<Integer> removed, double[] precision) {
    this.cells = cells;
    this.terms = terms;
    this.precision = precision;
    lattice = new double[1 << cells.lists()];
    live = new boolean[lattice.length];
    for (int pattern = 1; pattern < live.length; pattern++) {
      int here = pattern;
      live[pattern] = cells.possible(pattern) && removed.stream().noneMatch(r -> (r & here) == r);
    }
    shape = new Cholesky(terms.length);
  }

  int size() {
    return terms.length;
  }

  Cells cells() {
    return cells;
  }

  int[] terms() {
    return terms;
  }

  boolean live(int pattern) {
    return live[pattern];
  }

  double precision(int term) {
    return precision[term];
  }

  /// After `mode`: the factor of what the posterior bends by there.
  Cholesky shape() {
    return shape;
  }

  double log(double[] beta) {
    spread(beta);
    double sum = 0;
    double[] counts = cells.counts();
    for (int i = 1; i < lattice.length; i++) {
      if (live[i]) {
        sum += counts[i] * lattice[i] - StrictMath.exp(lattice[i]);
      }
    }
    for (int k = 0; k < terms.length; k++) {
      sum -= precision[k] * beta[k] * beta[k] / 2;
    }
    return sum;
  }

  /// The logarithm of what is expected of every combination.
  double[] spread(double[] beta) {
    Arrays.fill(lattice, 0);
    for (int k = 0; k < terms.length; k++) {
      lattice[terms[k]] = beta[k];
    }
    Lattice.subsetSums(lattice);
    return lattice;
  }

  /// Newton's method with halving; leaves the factor of the negative Hessian in `shape`.
  double[] mode() {
    double[] beta = start();
    double level = log(beta);
    for (int step = 0; step < 200; step++) {
      double[] direction = direction(beta);
      double fraction = 1;
      double[] next = moved(beta, direction, fraction);
      double there = log(next);
      while (!(there >= level - 1e-10) && fraction > 1e-9) {
        fraction /= 2;
        next = moved(beta, direction, fraction);
        there = log(next);
      }
      double gain = there - level;
      beta = next;
      level = there;
      if (Math.abs(gain) < 1e-11) {
        break;
      }
    }
    direction(beta);
    return beta;
  }

  private double[] start() {
    var beta = new double[terms.length];
    double people = cells.people();
    beta[0] = StrictMath.log(people);
    for (int k = 1; k < terms.length && Integer.bitCount(terms[k]) == 1; k++) {
      beta[k] = StrictMath.log((cells.margin(terms[k]) + 0.5) / (2 * people));
    }
    return beta;
  }

  private double[] direction(double[] beta) {
    spread(beta);
    var mu = new double[lattice.length];
    var rest = new double[lattice.length];
    double[] counts = cells.counts();
    for (int i = 1; i < lattice.length; i++) {
      if (live[i]) {
        mu[i] = StrictMath.exp(lattice[i]);
        rest[i] = counts[i] - mu[i];
      }
    }
    Lattice.supersetSums(mu);
    Lattice.supersetSums(rest);
    double[] matrix = shape.matrix();
    var right = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      for (int j = 0; j <= i; j++) {
        matrix[i * shape.stride() + j] = mu[terms[i] | terms[j]] + (i == j ? precision[i] : 0);
      }
      right[i] = rest[terms[i]] - precision[i] * beta[i];
    }
    if (!shape.factor(terms.length)) {
      throw new ArithmeticException("the posterior has no mode");
    }
    shape.solve(right);
    return right;
  }

  private static double[] moved(double[] beta, double[] direction, double fraction) {
    double[] next = beta.clone();
    for (int k = 0; k < next.length; k++) {
      next[k] += fraction * direction[k];
    }
    return next;
  }
}
