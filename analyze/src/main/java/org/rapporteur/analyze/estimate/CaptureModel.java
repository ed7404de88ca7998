package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.estimate.Profile.Likelihood;

/// Models in which people differ in how easily they are recorded, told by the number of lists they
/// are on (Chao 1987; Rivest and Baillargeon 2007): the log-linear lower bound (E5) and the
/// parametric columns of Rcapture (E6), with equal or with own chances of the lists.
///
/// The lower bound's columns are max(k - 2, 0), max(k - 3, 0) and so on, k being the number of
/// lists. A column with a negative coefficient is dropped and the rest fitted again, the first such
/// column each time, until none is left. Columns that merely say "on exactly k lists" would give
/// another answer once one is dropped.
public final class CaptureModel {
  /// How the chance of being recorded varies between people.
  public enum Heterogeneity {
    NONE,
    LOWER_BOUND,
    POISSON,
    DARROCH,
    GAMMA
  }

  /// What came of it.
  ///
  /// @param profile null where none was asked for
  public record Result(
      double total,
      double error,
      double deviance,
      double aic,
      double bic,
      int dropped,
      @Nullable Profile profile) {}

  private final Cells cells;
  private final boolean ownChances;
  private final Heterogeneity heterogeneity;
  private final double parameter;
  private final List<Integer> patterns = new ArrayList<>();
  private int dropped;

  /// @param ownChances whether each list has a chance of its own (`Mt`, `Mth`) or all the same
  ///   (`M0`, `Mh`)
  /// @param parameter of the Poisson and gamma columns; their usual values are 2 and 3.5
  public CaptureModel(
      Cells cells, boolean ownChances, Heterogeneity heterogeneity, double parameter) {
    this.cells = cells;
    this.ownChances = ownChances;
    this.heterogeneity = heterogeneity;
    this.parameter = parameter;
    for (int pattern = 1; pattern < 1 << cells.lists(); pattern++) {
      if (cells.possible(pattern)) {
        patterns.add(pattern);
      }
    }
  }

  /// Without a profile.
  public Result fit() {
    var fit = fitted(false, 0);
    double people = cells.people();
    double unseen = fit.unseen();
    int parameters = columns() - dropped + 1;
    return new Result(
        people + unseen,
        StrictMath.sqrt(unseen + unseen * unseen * fit.interceptVariance()),
        fit.deviance(),
        -2 * fit.logLikelihood() + 2 * parameters,
        -2 * fit.logLikelihood() + parameters * StrictMath.log(people),
        dropped,
        null);
  }

  /// With the profile of the multinomial likelihood; columns are dropped anew at every total.
  public Result fit(Likelihood likelihood) {
    Result poisson = fit();
    Profile profile =
        Profile.of(
            unseen -> fitted(true, unseen).logShares(),
            cells.people(),
            poisson.total(),
            likelihood);
    return new Result(
        poisson.total(),
        poisson.error(),
        poisson.deviance(),
        poisson.aic(),
        poisson.bic(),
        poisson.dropped(),
        profile);
  }

  private int columns() {
    return firstOfHeterogeneity()
        + switch (heterogeneity) {
          case NONE -> 0;
          case LOWER_BOUND -> Math.max(0, mostLists() - 2);
          case POISSON, DARROCH, GAMMA -> 1;
        };
  }

  /// The most lists that a person can be on: fewer than there are where a combination is
  /// impossible.
  private int mostLists() {
    return patterns.stream().mapToInt(Integer::bitCount).max().orElse(0);
  }

  private int firstOfHeterogeneity() {
    return ownChances ? cells.lists() : 1;
  }

  private DenseFit fitted(boolean withUnseen, double unseen) {
    int rows = patterns.size() + (withUnseen ? 1 : 0);
    var counts = new double[rows];
    var design = new double[rows][];
    for (int i = 0; i < patterns.size(); i++) {
      counts[i] = cells.counts()[patterns.get(i)];
      design[i] = row(patterns.get(i));
    }
    if (withUnseen) {
      counts[rows - 1] = unseen;
      design[rows - 1] = new double[columns()];
    }
    dropped = 0;
    while (true) {
      var fit = new DenseFit(design[0].length);
      if (!fit.fit(design, counts)) {
        throw new ArithmeticException("the likelihood of this model has no maximum here");
      }
      int negative = heterogeneity == Heterogeneity.LOWER_BOUND ? firstNegative(fit, design) : -1;
      if (negative < 0) {
        return fit;
      }
      design = without(design, negative);
      dropped++;
    }
  }

  private int firstNegative(DenseFit fit, double[][] design) {
    for (int c = firstOfHeterogeneity(); c < design[0].length; c++) {
      if (fit.coefficient(c) < 0) {
        return c;
      }
    }
    return -1;
  }

  private static double[][] without(double[][] design, int column) {
    return Arrays.stream(design)
        .map(row -> {
          var shorter = new double[row.length - 1];
          System.arraycopy(row, 0, shorter, 0, column);
          System.arraycopy(row, column + 1, shorter, column, row.length - 1 - column);
          return shorter;
        })
        .toArray(double[][]::new);
  }

  private double[] row(int pattern) {
    var row = new double[columns()];
    int k = Integer.bitCount(pattern);
    int first = firstOfHeterogeneity();
    if (ownChances) {
      for (int j = 0; j < cells.lists(); j++) {
        row[j] = pattern >> j & 1;
      }
    } else {
      row[0] = k;
    }
    switch (heterogeneity) {
      case NONE -> {}
      case LOWER_BOUND -> {
        for (int c = first; c < row.length; c++) {
          row[c] = Math.max(k - 2 - (c - first), 0);
        }
      }
      case POISSON -> row[first] = StrictMath.pow(parameter, k) - 1;
      case DARROCH -> row[first] = k * k / 2.0;
      case GAMMA -> row[first] = StrictMath.log(parameter) - StrictMath.log(parameter + k);
    }
    return row;
  }
}
