package org.rapporteur.analyze.numerics;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Decides Stiemke's alternative for given vectors of whole numbers: *either* some combination of
/// them with every coefficient positive is zero, *or* there is a direction y that has no negative
/// product with any vector and a positive one with some. The direction is the proof; anyone can
/// check it with a pencil.
///
/// It is the linear program "maximise s, sum of (x_i + s) v_i = 0, x ≥ 0" by the simplex method in
/// exact whole numbers (Edmonds' fraction-free pivots, Bland's rule, so that it ends). All right
/// sides are zero: the program is either unbounded (first case) or its optimum is 0 (second case).
public final class Stiemke {
  private final int rows;
  private final int columns;
  private final BigInteger[][] tableau;
  private final int[] basis;
  private BigInteger denominator = BigInteger.ONE;
  private int independent;

  private Stiemke(List<BigInteger[]> vectors, int dimension) {
    rows = dimension;
    columns = vectors.size();
    tableau = new BigInteger[dimension + 1][columns + 1 + dimension];
    basis = new int[dimension];
    for (int i = 0; i < dimension; i++) {
      BigInteger sum = BigInteger.ZERO;
      for (int j = 0; j < columns; j++) {
        tableau[i][j] = vectors.get(j)[i];
        sum = sum.add(tableau[i][j]);
      }
      tableau[i][columns] = sum;
    }
    for (int i = 0; i <= dimension; i++) {
      for (int k = 0; k < dimension; k++) {
        tableau[i][columns + 1 + k] = i == k ? BigInteger.ONE : BigInteger.ZERO;
      }
    }
    for (int j = 0; j <= columns; j++) {
      tableau[dimension][j] = j == columns ? BigInteger.ONE : BigInteger.ZERO;
    }
  }

  /// The direction of the second case; empty in the first.
  public static Optional<BigInteger[]> direction(List<BigInteger[]> vectors, int dimension) {
    if (dimension == 0 || vectors.isEmpty()) {
      return Optional.empty();
    }
    return new Stiemke(vectors, dimension).solve();
  }

  private Optional<BigInteger[]> solve() {
    findBasis();
    while (true) {
      int entering = entering();
      if (entering < 0) {
        return Optional.of(multipliers());
      }
      int leaving = leaving(entering);
      if (leaving < 0) {
        return Optional.empty();
      }
      pivot(leaving, entering);
    }
  }

  /// Brings as many vectors as are independent into the basis; the remaining rows say 0 = 0.
  private void findBasis() {
    for (int j = 0; j < columns && independent < rows; j++) {
      for (int i = independent; i < rows; i++) {
        if (tableau[i][j].signum() != 0) {
          swap(i, independent);
          if (tableau[independent][j].signum() < 0) {
            negate(independent);
          }
          pivot(independent, j);
          independent++;
          break;
        }
      }
    }
  }

  private int entering() {
    for (int j = 0; j <= columns; j++) {
      if (tableau[rows][j].signum() > 0) {
        return j;
      }
    }
    return -1;
  }

  private int leaving(int entering) {
    int leaving = -1;
    for (int i = 0; i < independent; i++) {
      if (tableau[i][entering].signum() > 0 && (leaving < 0 || basis[i] < basis[leaving])) {
        leaving = i;
      }
    }
    return leaving;
  }

  private void pivot(int row, int column) {
    BigInteger pivot = tableau[row][column];
    for (int i = 0; i <= rows; i++) {
      if (i == row) {
        continue;
      }
      BigInteger factor = tableau[i][column];
      for (int j = 0; j < tableau[i].length; j++) {
        tableau[i][j] =
            tableau[i][j]
                .multiply(pivot)
                .subtract(factor.multiply(tableau[row][j]))
                .divide(denominator);
      }
    }
    denominator = pivot;
    basis[row] = column;
  }

  /// The objective row holds minus the multipliers under the columns that began as the identity.
  private BigInteger[] multipliers() {
    var y = new BigInteger[rows];
    BigInteger divisor = BigInteger.ZERO;
    for (int k = 0; k < rows; k++) {
      y[k] = tableau[rows][columns + 1 + k].negate();
      divisor = divisor.gcd(y[k]);
    }
    for (int k = 0; k < rows && divisor.signum() > 0; k++) {
      y[k] = y[k].divide(divisor);
    }
    return y;
  }

  private void swap(int one, int other) {
    BigInteger[] kept = tableau[one];
    tableau[one] = tableau[other];
    tableau[other] = kept;
  }

  private void negate(int row) {
    for (int j = 0; j < tableau[row].length; j++) {
      tableau[row][j] = tableau[row][j].negate();
    }
  }
}
