package org.rapporteur.analyze.linkage;

/// What fields say twice. Two records that agree on a postcode agree on its town: counted as two
/// witnesses they would be worth twice what they are. From how often fields are equal together
/// among pairs of different persons come the bits that a set of equal fields has too many: those of
/// its strongest connections, one less than its fields at most (Chow and Liu 1968).
final class Overlap {
  private static final double LEAST = .3;
  private static final double FEWEST = 20;

  private Overlap() {}

  /// Bits by set of equal fields; one entry of 0 when no fields go together.
  static double[] of(
      Chance chance, double[][] same, double[][] other, double share, double[] filled) {
    int width = same.length;
    var bits = new double[width][width];
    boolean any = false;
    for (int f = 0; f < width; f++) {
      for (int g = 0; g < f; g++) {
        bits[f][g] = bits(chance, f, g, same, other, share, filled);
        bits[g][f] = bits[f][g];
        any |= bits[f][g] > 0;
      }
    }
    if (!any) {
      return new double[1];
    }
    var overlap = new double[1 << width];
    for (int set = 0; set < overlap.length; set++) {
      overlap[set] = strongest(bits, set);
    }
    return overlap;
  }

  private static double bits(
      Chance chance,
      int f,
      int g,
      double[][] same,
      double[][] other,
      double share,
      double[] filled) {
    int equal = Pattern.EQUAL;
    double ofOne = share * filled[f] * filled[g] * same[f][equal] * same[g][equal];
    double byChance = chance.together(f, g) - ofOne;
    if (byChance < .5 * ofOne || byChance * chance.counted() < FEWEST) {
      return 0;
    }
    double both = byChance / Math.max(1e-12, chance.filled(f) * chance.filled(g));
    double apart = other[f][equal] * other[g][equal];
    double most = Math.min(-Rarity.log2(other[f][equal]), -Rarity.log2(other[g][equal]));
    double bits = Math.min(most, Rarity.log2(both / apart));
    return bits < LEAST ? 0 : bits;
  }

  /// The weight of the heaviest forest over a set of fields (Prim).
  private static double strongest(double[][] bits, int set) {
    var reach = new double[bits.length];
    double sum = 0;
    int left = set;
    while (left != 0) {
      int best = Integer.numberOfTrailingZeros(left);
      for (int f = best; f < bits.length; f++) {
        if ((left >>> f & 1) == 1 && reach[f] > reach[best]) {
          best = f;
        }
      }
      sum += reach[best];
      left &= ~(1 << best);
      for (int f = 0; f < bits.length; f++) {
        reach[f] = Math.max(reach[f], bits[best][f]);
      }
    }
    return sum;
  }
}
