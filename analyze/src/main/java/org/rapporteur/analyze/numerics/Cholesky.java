package org.rapporteur.analyze.numerics;

/// Solves symmetric positive definite systems in place. One instance serves one thread and one
/// largest size; nothing is allocated per solution.
public final class Cholesky {
  private static final double RELATIVE_FLOOR = 1e-13;

  private final int stride;
  private final double[] lower;
  private final double[] work;
  private int size;

  /// @param largest the largest number of unknowns
  public Cholesky(int largest) {
    stride = largest;
    lower = new double[largest * largest];
    work = new double[largest];
  }

  /// The matrix to fill: row `i` begins at `i * stride()`, only the lower triangle is read.
  public double[] matrix() {
    return lower;
  }

  /// How far apart two rows lie.
  public int stride() {
    return stride;
  }

  /// Replaces the matrix by its factor.
  ///
  /// @return whether it was positive definite
  public boolean factor(int unknowns) {
    size = unknowns;
    for (int i = 0; i < size; i++) {
      int row = i * stride;
      double diagonal = lower[row + i];
      for (int j = 0; j <= i; j++) {
        int other = j * stride;
        double sum = lower[row + j];
        for (int k = 0; k < j; k++) {
          sum -= lower[row + k] * lower[other + k];
        }
        if (i == j) {
          if (!(sum > diagonal * RELATIVE_FLOOR) || Double.isInfinite(sum)) {
            return false;
          }
          lower[row + i] = StrictMath.sqrt(sum);
        } else {
          lower[row + j] = sum / lower[other + j];
        }
      }
    }
    return true;
  }

  /// Replaces the right side by the solution.
  public void solve(double[] right) {
    forward(right);
    for (int i = size - 1; i >= 0; i--) {
      double sum = right[i];
      for (int k = i + 1; k < size; k++) {
        sum -= lower[k * stride + i] * right[k];
      }
      right[i] = sum / lower[i * stride + i];
    }
  }

  /// One diagonal element of the inverse.
  public double inverseDiagonal(int index) {
    java.util.Arrays.fill(work, 0, size, 0);
    work[index] = 1;
    forward(work);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += work[i] * work[i];
    }
    return sum;
  }

  /// Replaces standard normal numbers by ones whose covariance is the inverse of the matrix.
  public void spread(double[] normal) {
    for (int i = size - 1; i >= 0; i--) {
      double sum = normal[i];
      for (int k = i + 1; k < size; k++) {
        sum -= lower[k * stride + i] * normal[k];
      }
      normal[i] = sum / lower[i * stride + i];
    }
  }

  private void forward(double[] right) {
    for (int i = 0; i < size; i++) {
      double sum = right[i];
      int row = i * stride;
      for (int k = 0; k < i; k++) {
        sum -= lower[row + k] * right[k];
      }
      right[i] = sum / lower[row + i];
    }
  }
}
