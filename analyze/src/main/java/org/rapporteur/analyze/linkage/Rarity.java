package org.rapporteur.analyze.linkage;

/// How rare each value of a field is, in bits: minus log2 of the chance that another person's
/// record holds it too. Of a value's bearers the two rows that are compared are taken away first,
/// for they may be one person; a value that nobody else bears keeps a share for the unseen.
final class Rarity {
  private static final double CAP = 8;

  private final double[] bits;
  private final double mean;

  private Rarity(double[] bits, double mean) {
    this.bits = bits;
    this.mean = mean;
  }

  static Rarity of(Records records, int field) {
    int[] counts = records.counts(field, true);
    if (!records.oneList()) {
      int[] others = records.counts(field, false);
      for (int v = 0; v < counts.length; v++) {
        counts[v] += others[v];
      }
    }
    double filled = 0;
    double squares = 0;
    for (int v = 1; v < counts.length; v++) {
      filled += counts[v];
      squares += (double) counts[v] * Math.max(0, counts[v] - 1);
    }
    double agreeing = Math.max(squares / Math.max(1, filled * (filled - 1)), .2 / counts.length);
    double mean = -log2(agreeing);
    double[] bits = new double[counts.length];
    for (int v = 1; v < counts.length; v++) {
      double share = (Math.max(0, counts[v] - 2) + 1) / (filled + counts.length);
      bits[v] = Math.max(0, Math.max(mean - CAP, Math.min(mean + CAP, -log2(share))));
    }
    return new Rarity(bits, mean);
  }

  double bits(int value) {
    return bits[value];
  }

  /// Minus log2 of the chance that two records taken at random agree.
  double mean() {
    return mean;
  }

  static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
