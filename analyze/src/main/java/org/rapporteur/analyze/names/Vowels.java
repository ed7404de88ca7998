package org.rapporteur.analyze.names;

/// Whether two spellings with the same consonants may have the same vowels.
///
/// Arabic and Persian short vowels are written as one hears them: a and e change places, e and i, o
/// and u; one may be left out. An i for an a is another name (Salami, Salimi).
final class Vowels {
  private Vowels() {}

  static boolean compatible(String left, String right) {
    int i = 0;
    int j = 0;
    while (true) {
      int a = 0;
      int b = 0;
      for (; i < left.length() && vowel(left.charAt(i)); i++) {
        a |= classes(left.charAt(i));
      }
      for (; j < right.length() && vowel(right.charAt(j)); j++) {
        b |= classes(right.charAt(j));
      }
      if (a != 0 && b != 0 && (a & b) == 0) {
        return false;
      }
      if (i >= left.length() || j >= right.length()) {
        return true;
      }
      i = consonant(left, i);
      j = consonant(right, j);
    }
  }

  /// The place behind a consonant and its doubles.
  private static int consonant(String word, int at) {
    int next = at + 1;
    while (next < word.length() && word.charAt(next) == word.charAt(at)) {
      next++;
    }
    return next;
  }

  /// Whether both end in a vowel or neither does.
  static boolean endAlike(String left, String right) {
    return vowel(left.charAt(left.length() - 1)) == vowel(right.charAt(right.length() - 1));
  }

  private static boolean vowel(char c) {
    return "aeiouyw".indexOf(c) >= 0;
  }

  private static int classes(char c) {
    return switch (c) {
      case 'a' -> 1;
      case 'e' -> 3;
      case 'i', 'y' -> 2;
      default -> 4;
    };
  }
}
