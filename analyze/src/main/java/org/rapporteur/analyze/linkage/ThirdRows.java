package org.rapporteur.analyze.linkage;

import java.util.List;

/// What a third row says of two. Pairs are weighed each for itself, as if no other row were there;
/// but if A is B and B is C, then A is C, however much both suffered. So a pair within a cluster is
/// worth at least what the best third row makes of it: both of the surer pairs must be right.
///
/// Only rows that were joined teach each other: a cluster has been looked at as a whole, and what
/// people keep apart is not in one. A row of another list never connects two, because rows of one
/// list were not compared.
public final class ThirdRows {
  /// In larger clusters every pair would be more than anybody reads.
  private static final int LARGEST = 60;

  private final PairList pairs;
  private final Levels levels;
  private final LinkModel model;
  private final double least;
  private final PairWeights found;

  /// @param least weight from which a pair that was not found is added
  public ThirdRows(PairList pairs, Levels levels, LinkModel model, double least) {
    this.pairs = pairs;
    this.levels = levels;
    this.model = model;
    this.least = least;
    this.found = new PairWeights(pairs);
  }

  /// Raises the pairs of clusters and adds those that were not found.
  public void raise(List<int[]> clusters) {
    for (int[] rows : clusters) {
      if (rows.length > 2 && rows.length <= LARGEST) {
        cluster(rows);
      }
    }
  }

  private void cluster(int[] rows) {
    int[][] numbers = numbers(rows);
    double[][] own = new double[rows.length][rows.length];
    for (int a = 0; a < rows.length; a++) {
      for (int b = 0; b < rows.length; b++) {
        own[a][b] = numbers[a][b] < 0 ? Double.NEGATIVE_INFINITY : pairs.weight(numbers[a][b]);
      }
    }
    for (int a = 0; a < rows.length; a++) {
      for (int b = a + 1; b < rows.length; b++) {
        int third = best(own, a, b);
        double weight = both(own[a][third], own[third][b]);
        if (weight > own[a][b] && weight >= least) {
          int number = numbers[a][b] < 0 ? added(rows[a], rows[b]) : numbers[a][b];
          pairs.raise(number, weight, new PairList.Via(numbers[a][third], numbers[third][b]));
        }
      }
    }
  }

  /// The numbers of the pairs that were found among rows, else -1.
  private int[][] numbers(int[] rows) {
    var numbers = new int[rows.length][rows.length];
    for (int a = 0; a < rows.length; a++) {
      for (int b = 0; b < rows.length; b++) {
        numbers[a][b] = a == b ? -1 : found.number(rows[a], rows[b]);
      }
    }
    return numbers;
  }

  /// The row that connects two most surely; the first of the two if there is none.
  private static int best(double[][] own, int a, int b) {
    int best = a;
    double most = Double.NEGATIVE_INFINITY;
    for (int third = 0; third < own.length; third++) {
      double weight = third == b ? Double.NEGATIVE_INFINITY : both(own[a][third], own[third][b]);
      if (weight > most) {
        most = weight;
        best = third;
      }
    }
    return best;
  }

  /// The weight of both of two pairs' being right.
  static double both(double one, double other) {
    double first = Math.pow(2, -one);
    double second = Math.pow(2, -other);
    return -Rarity.log2(first + second + first * second);
  }

  private int added(int left, int right) {
    long pattern = levels.of(left, right);
    pairs.add(
        left, right, pattern, PairScorer.weight(model, levels.records(), pattern, left, right));
    return pairs.size() - 1;
  }
}
