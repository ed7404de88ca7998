package org.rapporteur.analyze.names;

import java.util.Set;

/// Errors of typing and of reading print by machine.
final class Typing {
  private static final String VOWELS = "aeiouy";
  private static final Set<String> LOOK_ALIKE =
      Set.of(
          "il", "li", "ce", "ec", "uv", "vu", "mn", "nm", "oc", "co", "ao", "oa", "hb", "bh", "tf",
          "ft", "ij", "ji");

  private Typing() {}

  /// Whether one small slip turns one word into the other: a vowel changed, lost or doubled, a last
  /// s or h lost, neighbours exchanged, or letters that look alike in print.
  static boolean slip(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return false;
    }
    if (a.replace("rn", "m").equals(b.replace("rn", "m"))) {
      return true;
    }
    int from = 0;
    int shorter = Math.min(a.length(), b.length());
    while (from < shorter && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int ends = 0;
    while (ends < shorter - from
        && a.charAt(a.length() - 1 - ends) == b.charAt(b.length() - 1 - ends)) {
      ends++;
    }
    return small(
        a.substring(from, a.length() - ends), b.substring(from, b.length() - ends), from, ends);
  }

  private static boolean small(String a, String b, int from, int ends) {
    if (a.length() == 1 && b.length() == 1) {
      boolean vowels = VOWELS.contains(a) && VOWELS.contains(b);
      return (vowels && from > 0 && ends > 0) || LOOK_ALIKE.contains(a + b);
    }
    if (a.length() + b.length() == 1) {
      String letter = a + b;
      return (VOWELS.contains(letter) && from > 0 && ends > 0)
          || (ends == 0 && "sh".contains(letter));
    }
    return a.length() == 2
        && b.length() == 2
        && a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0);
  }

  /// Edits of one letter that lead from one word to the other, two neighbours exchanged being one.
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 ? j : j == 0 ? i : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean exchanged =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return exchanged ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
