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
    if (a.equals(b) || readAsOne(a, b)) {
      return true;
    }
    int from = alike(a, b);
    int ends = alikeAtEnd(a, b, from);
    int mine = a.length() - ends - from;
    int theirs = b.length() - ends - from;
    if (mine == 1 && theirs == 1) {
      return otherLetter(a.charAt(from), b.charAt(from), from > 0 && ends > 0);
    }
    if (mine + theirs == 1) {
      char letter = (mine == 1 ? a : b).charAt(from);
      return (vowel(letter) && from > 0 && ends > 0) || (ends == 0 && "sh".indexOf(letter) >= 0);
    }
    return mine == 2 && theirs == 2 && exchanged(a, b, from);
  }

  /// Print that was read by machine takes rn for m.
  private static boolean readAsOne(String a, String b) {
    return (a.contains("rn") || b.contains("rn"))
        && a.replace("rn", "m").equals(b.replace("rn", "m"));
  }

  private static boolean otherLetter(char a, char b, boolean within) {
    return (within && vowel(a) && vowel(b)) || LOOK_ALIKE.contains("" + a + b);
  }

  private static boolean vowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  private static boolean exchanged(String a, String b, int at) {
    return a.charAt(at) == b.charAt(at + 1) && a.charAt(at + 1) == b.charAt(at);
  }

  /// How many letters are the same at the beginning.
  private static int alike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int from = 0;
    while (from < shorter && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    return from;
  }

  /// How many letters after the beginning are the same at the end.
  private static int alikeAtEnd(String a, String b, int from) {
    int most = Math.min(a.length(), b.length()) - from;
    int ends = 0;
    while (ends < most && a.charAt(a.length() - 1 - ends) == b.charAt(b.length() - 1 - ends)) {
      ends++;
    }
    return ends;
  }

  /// Whether the [#distance] is one.
  static boolean oneApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int from = alike(a, b);
    int ends = alikeAtEnd(a, b, from);
    int mine = a.length() - ends - from;
    int theirs = b.length() - ends - from;
    return Math.max(mine, theirs) == 1 || (mine == 2 && theirs == 2 && exchanged(a, b, from));
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
