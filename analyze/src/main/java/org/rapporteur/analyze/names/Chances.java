package org.rapporteur.analyze.names;

import java.util.Arrays;

/// A sparse vector of chances: which syllables (or surnames) a piece of letters may stand for, as
/// P(letters | syllable), sorted by index.
final class Chances {

  static final double LEAST = 1e-7;

  private final int[] index;
  private final double[] chance;

  private Chances(int[] index, double[] chance) {
    this.index = index;
    this.chance = chance;
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
    return new Chances(index, chance);
  }

  boolean isEmpty() {
    return index.length == 0;
  }

  /// The chance of one index.
  double at(int wanted) {
    int at = Arrays.binarySearch(index, wanted);
    return at < 0 ? 0 : chance[at];
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
    for (int i = 0, j = 0; i < index.length && j < other.index.length; ) {
      if (index[i] == other.index[j]) {
        sum += chance[i] * other.chance[j++] * prior[index[i++]];
      } else if (index[i] < other.index[j]) {
        i++;
      } else {
        j++;
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
