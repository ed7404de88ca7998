package org.rapporteur.analyze.names;

/// Single Korean words, such as places, in the two systems of spelling: Kaesong and Gaeseong.
final class KoreanWord {
  private KoreanWord() {}

  /// Whether two folded words differ by the system of spelling only.
  static boolean same(String left, String right) {
    return Math.min(left.length(), right.length()) >= 4 && key(left).equals(key(right));
  }

  private static String key(String word) {
    return word.replace("eo", "o")
        .replace("eu", "u")
        .replace("oo", "u")
        .replace("ch", "j")
        .replace("sh", "s")
        .replaceAll("(?<!n)g|k", "k")
        .replaceAll("[dt]", "t")
        .replaceAll("[bp]", "p")
        .replaceAll("[lr]", "l");
  }
}
