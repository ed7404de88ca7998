package org.rapporteur.analyze.family;

import java.util.List;

/// How far two lists of words or speakers, or the places of two lists of facts, run alike.
final class Sequences {
  private Sequences() {}

  /// Words in a row that stand in both.
  static int longestRun(List<String> left, List<String> right) {
    return longest(left, right, false);
  }

  /// Words that stand in both in one order, whatever stands between them.
  static int longestCommon(List<String> left, List<String> right) {
    return longest(left, right, true);
  }

  /// The same of numbers.
  static int longestCommon(int[] left, int[] right) {
    int[] row = new int[right.length + 1];
    for (int one : left) {
      int diagonal = 0;
      for (int j = 1; j <= right.length; j++) {
        int above = row[j];
        row[j] = one == right[j - 1] ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[right.length];
  }

  private static int longest(List<String> left, List<String> right, boolean gaps) {
    int best = 0;
    int[] row = new int[right.size() + 1];
    for (var one : left) {
      int diagonal = 0;
      for (int j = 1; j <= right.size(); j++) {
        int above = row[j];
        int apart = gaps ? Math.max(row[j], row[j - 1]) : 0;
        row[j] = one.equals(right.get(j - 1)) ? diagonal + 1 : apart;
        best = Math.max(best, row[j]);
        diagonal = above;
      }
    }
    return best;
  }

  /// Kendall's tau of the places that facts have in two documents: 1 for one order, -1 for the
  /// reverse. Facts at one place of a document are left out.
  static double tau(int[] mine, int[] theirs) {
    int agree = 0;
    int all = 0;
    for (int i = 0; i < mine.length; i++) {
      for (int j = i + 1; j < mine.length; j++) {
        int here = Integer.compare(mine[i], mine[j]);
        int there = Integer.compare(theirs[i], theirs[j]);
        all += here != 0 && there != 0 ? 1 : 0;
        agree += here * there;
      }
    }
    return all == 0 ? 0 : (double) agree / all;
  }
}
