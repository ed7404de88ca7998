package org.rapporteur.analyze.linkage;

/// A word as classes of consonants that spellings confuse: `park`, `pak` and `bak` meet, and so do
/// `jung`, `jeong` and `chung`. Vowels, `h`, `w` and `y` are dropped behind the first letter, where
/// they become one class.
final class SoundCode {
  private SoundCode() {}

  static String of(String word) {
    var code = new StringBuilder(8);
    char last = 0;
    for (int i = 0; i < word.length() && code.length() < 6; i++) {
      char c = soundOf(word, i);
      if (c == '-') {
        last = code.isEmpty() ? append(code, 'A') : '-';
      } else if (c != last && !silentR(word, i)) {
        last = append(code, c);
      }
    }
    return code.toString();
  }

  /// The sound as a number; words that share one sound alike.
  static int number(String word) {
    String sound = of(word);
    return Mix.key(Mix.of(sound.isEmpty() ? word : sound));
  }

  private static char append(StringBuilder code, char c) {
    code.append(c);
    return c;
  }

  /// Korean surnames are written with an r nobody says: Park, Gwark, Thorn apart.
  private static boolean silentR(String word, int i) {
    return word.charAt(i) == 'r'
        && i > 0
        && i + 1 < word.length()
        && "aeiou".indexOf(word.charAt(i - 1)) >= 0
        && "aeiouyh".indexOf(word.charAt(i + 1)) < 0;
  }

  private static char soundOf(String word, int i) {
    char c = word.charAt(i);
    char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y', 'w', 'h' -> '-';
      case 'c' -> next == 'h' ? 'J' : "eiy".indexOf(next) >= 0 && next != 0 ? 'S' : 'K';
      case 'g' -> i > 0 && word.charAt(i - 1) == 'n' ? 'N' : 'K';
      case 'k', 'q' -> 'K';
      case 'd', 't' -> 'T';
      case 'b', 'v', 'f' -> 'P';
      case 'p' -> 'P';
      case 'j', 'z' -> 'J';
      case 's', 'x' -> 'S';
      case 'l', 'r' -> 'R';
      case 'm' -> 'M';
      case 'n' -> 'N';
      default -> c;
    };
  }
}
