package org.rapporteur.analyze.names;

/// A sparse vector of chances: which syllables (or surnames) a piece of letters may stand for, as
/// P(letters | syllable), sorted by index. A bit for each index tells whether it is there, so that
/// what two vectors share is found 64 indexes at a time.
final class Chances {

  static final double LEAST = 1e-7;

  private final int[] index;
  private final double[] chance;

  /// Bit i of word w: index 64 w + i is there.
  private final long[] there;

  /// For each word how many indexes stand before it.
  private final int[] before;

  private Chances(int[] index, double[] chance, int dimensions) {
    this.index = index;
    this.chance = chance;
    this.there = new long[(dimensions + 63) / 64];
    this.before = new int[there.length];
    for (int each : index) {
      there[each / 64] |= 1L << each;
    }
    for (int word = 1; word < before.length; word++) {
      before[word] = before[word - 1] + Long.bitCount(there[word - 1]);
    }
  }

  static Chances of(double[] dense) {
    int size = 0;
    for (double p : dense) {
      size += p >= LEAST ? 1 : 0;
    }
    int[] index = new int[size];
    double[] chance = new double[size];
    for (int i = 0, n = 0; i < dense.length; i++) {
      if (dense[i] >= LEAST) {
        index[n] = i;
        chance[n++] = dense[i];
      }
    }
    return new Chances(index, chance, dense.length);
  }

  boolean isEmpty() {
    return index.length == 0;
  }

  /// The chance of one index.
  double at(int wanted) {
    int word = wanted >> 6; // an index of -1 is in no word
    if (word < 0 || word >= there.length || ((there[word] >>> wanted) & 1) == 0) {
      return 0;
    }
    return chance[place(word, 1L << wanted)];
  }

  /// Where the chance of an index stands.
  private int place(int word, long bit) {
    return before[word] + Long.bitCount(there[word] & (bit - 1));
  }

  /// All chances in their places, each times a weight.
  double[] dense(int size, double weight) {
    double[] dense = new double[size];
    for (int i = 0; i < index.length; i++) {
      dense[index[i]] = chance[i] * weight;
    }
    return dense;
  }

  /// Sum of chance times prior.
  double total(double[] prior) {
    double sum = 0;
    for (int i = 0; i < index.length; i++) {
      sum += chance[i] * prior[index[i]];
    }
    return sum;
  }

  /// Sum of both chances times prior: how much two pieces of letters share.
  double shared(Chances other, double[] prior) {
    double sum = 0;
    for (int word = 0; word < there.length; word++) {
      for (long both = there[word] & other.there[word]; both != 0; both &= both - 1) {
        long bit = both & -both;
        int mine = place(word, bit);
        sum += chance[mine] * other.chance[other.place(word, bit)] * prior[index[mine]];
      }
    }
    return sum;
  }

  /// The index with the greatest chance times prior, leaving one out; -1 when there is none.
  int best(double[] prior, int except) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < index.length; i++) {
      double weight = chance[i] * prior[index[i]];
      if (index[i] != except && weight > most) {
        most = weight;
        best = index[i];
      }
    }
    return best;
  }
}
