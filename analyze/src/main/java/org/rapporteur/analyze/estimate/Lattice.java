package org.rapporteur.analyze.estimate;

/// Sums over the subsets and supersets of every combination of lists, for all combinations at once,
/// in place: t·2^(t-1) additions instead of 3^t.
///
/// This is what makes a log-linear fit fast. The design matrix of a hierarchical model has a 1
/// where a term is part of a combination, so a product with it is a sum over subsets, a product
/// with its transpose a sum over supersets, and the element (θ, φ) of X'WX is the superset sum of
/// the weights at the union of θ and φ. The matrix itself never exists.
final class Lattice {
  private Lattice() {}

  /// Afterwards every place holds the sum over its subsets.
  static void subsetSums(double[] values) {
    int size = values.length;
    for (int bit = 1; bit < size; bit <<= 1) {
      for (int block = 0; block < size; block += bit << 1) {
        for (int i = block; i < block + bit; i++) {
          values[i + bit] += values[i];
        }
      }
    }
  }

  /// Afterwards every place holds the sum over its supersets.
  static void supersetSums(double[] values) {
    int size = values.length;
    for (int bit = 1; bit < size; bit <<= 1) {
      for (int block = 0; block < size; block += bit << 1) {
        for (int i = block; i < block + bit; i++) {
          values[i] += values[i + bit];
        }
      }
    }
  }
}
