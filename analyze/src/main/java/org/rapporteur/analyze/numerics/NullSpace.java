package org.rapporteur.analyze.numerics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The vectors that all given rows send to zero, in whole numbers, so that "has full rank" is a
/// proof and not a tolerance.
public final class NullSpace {
  private NullSpace() {}

  /// A basis, each vector divided by the greatest common divisor of its elements.
  ///
  /// @param columns how many elements a row has
  public static List<BigInteger[]> of(List<long[]> rows, int columns) {
    var pivots = new ArrayList<BigInteger[]>();
    var places = new ArrayList<Integer>();
    for (long[] row : rows) {
      if (pivots.size() == columns) {
        break;
      }
      insert(row, pivots, places);
    }
    var basis = new ArrayList<BigInteger[]>();
    for (int free = 0; free < columns; free++) {
      if (!places.contains(free)) {
        basis.add(vector(free, columns, pivots, places));
      }
    }
    return basis;
  }

  /// How many of the rows are independent.
  public static int rank(List<BigInteger[]> rows) {
    var pivots = new ArrayList<BigInteger[]>();
    var places = new ArrayList<Integer>();
    for (BigInteger[] row : rows) {
      insert(row.clone(), pivots, places);
    }
    return pivots.size();
  }

  private static void insert(long[] row, List<BigInteger[]> pivots, List<Integer> places) {
    var big = new BigInteger[row.length];
    for (int i = 0; i < row.length; i++) {
      big[i] = BigInteger.valueOf(row[i]);
    }
    insert(big, pivots, places);
  }

  /// Reduces a row by the known ones and, if something is left, the known ones by it.
  private static void insert(BigInteger[] row, List<BigInteger[]> pivots, List<Integer> places) {
    for (int i = 0; i < pivots.size(); i++) {
      eliminate(row, pivots.get(i), places.get(i));
    }
    int place = first(row);
    if (place < 0) {
      return;
    }
    shorten(row);
    for (BigInteger[] pivot : pivots) {
      eliminate(pivot, row, place);
    }
    pivots.add(row);
    places.add(place);
  }

  private static void eliminate(BigInteger[] row, BigInteger[] by, int place) {
    if (row[place].signum() == 0) {
      return;
    }
    BigInteger left = by[place];
    BigInteger right = row[place];
    for (int i = 0; i < row.length; i++) {
      row[i] = row[i].multiply(left).subtract(by[i].multiply(right));
    }
    shorten(row);
  }

  private static void shorten(BigInteger[] row) {
    BigInteger divisor = BigInteger.ZERO;
    for (BigInteger value : row) {
      divisor = divisor.gcd(value);
    }
    if (divisor.compareTo(BigInteger.ONE) > 0) {
      for (int i = 0; i < row.length; i++) {
        row[i] = row[i].divide(divisor);
      }
    }
  }

  private static int first(BigInteger[] row) {
    for (int i = 0; i < row.length; i++) {
      if (row[i].signum() != 0) {
        return i;
      }
    }
    return -1;
  }

  private static BigInteger[] vector(
      int free, int columns, List<BigInteger[]> pivots, List<Integer> places) {
    BigInteger common = BigInteger.ONE;
    for (int i = 0; i < pivots.size(); i++) {
      BigInteger pivot = pivots.get(i)[places.get(i)].abs();
      common = common.divide(common.gcd(pivot)).multiply(pivot);
    }
    var vector = new BigInteger[columns];
    java.util.Arrays.fill(vector, BigInteger.ZERO);
    vector[free] = common;
    for (int i = 0; i < pivots.size(); i++) {
      BigInteger[] row = pivots.get(i);
      vector[places.get(i)] = row[free].multiply(common).negate().divide(row[places.get(i)]);
    }
    shorten(vector);
    return vector;
  }
}
