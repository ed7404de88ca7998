package org.rapporteur.analyze.names;

/// Single Korean words, such as places, in the two systems of spelling: Kaesong and Gaeseong.
final class KoreanWord {
  private static final int SHORTEST = 4;

  private KoreanWord() {}

  /// The word as both systems write it: two words that share it differ by the system only. Empty
  /// for words that are too short to tell.
  static String key(String word) {
    if (word.length() < SHORTEST) {
      return "";
    }
    String plain =
        word.replace("eo", "o")
            .replace("eu", "u")
            .replace("oo", "u")
            .replace("ch", "j")
            .replace("sh", "s");
    var key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char before = i == 0 ? ' ' : plain.charAt(i - 1);
      key.append(merged(plain.charAt(i), before));
    }
    return key.toString();
  }

  private static char merged(char c, char before) {
    return switch (c) {
      case 'g' -> before == 'n' ? 'g' : 'k';
      case 'd' -> 't';
      case 'b' -> 'p';
      case 'r' -> 'l';
      default -> c;
    };
  }
}
