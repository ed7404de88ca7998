package org.rapporteur.analyze.linkage;

/// Weights that never fall while agreement rises: adjacent levels that would are pooled (pool
/// adjacent violators).
final class Monotone {
  private Monotone() {}

  /// Bits by level, 0 for missing values.
  static double[] weights(double[] same, double[] other) {
    int levels = same.length;
    var weights = new double[levels];
    var from = new int[levels];
    var poolSame = new double[levels];
    var poolOther = new double[levels];
    int pools = 0;
    for (int level = 1; level < levels; level++) {
      from[pools] = level;
      poolSame[pools] = same[level];
      poolOther[pools++] = other[level];
      while (pools > 1
          && poolSame[pools - 1] * poolOther[pools - 2]
              < poolSame[pools - 2] * poolOther[pools - 1]) {
        pools--;
        poolSame[pools - 1] += poolSame[pools];
        poolOther[pools - 1] += poolOther[pools];
      }
    }
    for (int pool = 0; pool < pools; pool++) {
      int end = pool + 1 < pools ? from[pool + 1] : levels;
      for (int level = from[pool]; level < end; level++) {
        weights[level] = Rarity.log2(poolSame[pool] / poolOther[pool]);
      }
    }
    return weights;
  }
}
