package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Names that passed through another language and back (names note, 4.6): every part keeps most of
/// its letters in order. It only ever suggests: what it says counts where a document is flagged as
/// translated and other signs point to the same person.
final class Garbled {
  private Garbled() {}

  /// One part equal, the other with most of its letters in the same order.
  static boolean looksLike(String left, String right) {
    var mine = parts(left);
    var theirs = parts(right);
    if (mine.size() != 2 || theirs.size() != 2 || !mine.getFirst().equals(theirs.getFirst())) {
      return false;
    }
    String a = mine.getLast();
    String b = theirs.getLast();
    return a.charAt(0) == b.charAt(0) && likeness(a, b) >= 0.7;
  }

  /// As many parts, each like its counterpart, and all together much alike.
  static boolean isLike(String left, String right) {
    var mine = parts(left);
    var theirs = parts(right);
    if (mine.size() != theirs.size() || mine.size() < 2) {
      return false;
    }
    double sum = 0;
    for (int i = 0; i < mine.size(); i++) {
      double part = likeness(mine.get(i), theirs.get(i));
      if (part < 0.55) {
        return false;
      }
      sum += part;
    }
    return sum / mine.size() >= 0.7;
  }

  private static List<String> parts(String name) {
    var parts = new ArrayList<String>();
    for (var word : NamedReferent.words(NamedReferent.folded(name).toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        parts.add(word);
      }
    }
    return parts;
  }

  /// Length of the longest common subsequence as a share of the longer word.
  static double likeness(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return (double) row[b.length()] / Math.max(a.length(), b.length());
  }
}
