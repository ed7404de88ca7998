package org.rapporteur.inspection.clusters;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// The pairing of rows with columns that weighs most, one to one (Kuhn and Munkres, by shortest
/// augmenting paths as in Jonker and Volgenant). A weight of 0 is no pair.
final class Assignment {
  private Assignment() {}

  /// Fills in weights by row.
  static double[][] weights(int rows, IntFunction<double[]> row) {
    return IntStream.range(0, rows).mapToObj(row).toArray(double[][]::new);
  }

  /// @return for each row its column, or -1
  static int[] of(double[][] weights) {
    int[] columns = new int[weights.length];
    Arrays.fill(columns, -1);
    if (weights.length == 0 || weights[0].length == 0) {
      return columns;
    }
    boolean turned = weights.length > weights[0].length;
    int[] paired = pair(turned ? turn(weights) : weights);
    for (int column = 0; column < paired.length; column++) {
      int row = paired[column];
      if (row >= 0 && turned && weights[column][row] > 0) {
        columns[column] = row;
      } else if (row >= 0 && !turned && weights[row][column] > 0) {
        columns[row] = column;
      }
    }
    return columns;
  }

  private static double[][] turn(double[][] weights) {
    return weights(
        weights[0].length,
        column -> Arrays.stream(weights).mapToDouble(row -> row[column]).toArray());
  }

  /// @return for each column its row, or -1; there are no more rows than columns
  private static int[] pair(double[][] weights) {
    int columns = weights[0].length;
    int[] paired = new int[columns + 1];
    var search =
        new Search(weights, paired, new double[weights.length + 1], new double[columns + 1]);
    for (int row = 1; row <= weights.length; row++) {
      search.place(row);
    }
    return IntStream.rangeClosed(1, columns).map(column -> paired[column] - 1).toArray();
  }

  /// Index 0 stands for "none" in rows and columns.
  private record Search(double[][] weights, int[] paired, double[] rowPrice, double[] columnPrice) {
    void place(int row) {
      int columns = columnPrice.length;
      var least = new double[columns];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      var used = new boolean[columns];
      var way = new int[columns];
      paired[0] = row;
      int column = 0;
      while (paired[column] != 0) {
        used[column] = true;
        column = nearest(column, least, used, way);
      }
      while (column != 0) {
        paired[column] = paired[way[column]];
        column = way[column];
      }
    }

    private int nearest(int column, double[] least, boolean[] used, int[] way) {
      int row = paired[column];
      double step = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j < columnPrice.length; j++) {
        if (used[j]) {
          continue;
        }
        double cost = -weights[row - 1][j - 1] - rowPrice[row] - columnPrice[j];
        if (cost < least[j]) {
          least[j] = cost;
          way[j] = column;
        }
        if (least[j] < step) {
          step = least[j];
          next = j;
        }
      }
      pay(step, least, used);
      return next;
    }

    private void pay(double step, double[] least, boolean[] used) {
      for (int j = 0; j < columnPrice.length; j++) {
        if (used[j]) {
          rowPrice[paired[j]] += step;
          columnPrice[j] -= step;
        } else {
          least[j] -= step;
        }
      }
    }
  }
}
