package org.rapporteur.analyze.names;

/// Matches words in Arabic script with Latin spellings: each consonant has the Latin letters it is
/// written with, doubled or not, and vowels are free between them.
final class ArabicScript {
  private static final String VOWELS = "aeiouyw'";

  private ArabicScript() {}

  /// Letters of one shape: hamza carriers, final ya and ta marbuta are unified.
  static String unify(String word) {
    return word.replaceAll("[أإآٱ]", "ا")
        .replace('ى', 'ي')
        .replace('ی', 'ي')
        .replace('ک', 'ك')
        .replace('ہ', 'ه');
  }

  static boolean hasArticle(String word) {
    return word.startsWith("ال") && word.length() > 4;
  }

  static String withoutArticle(String word) {
    return hasArticle(word) ? word.substring(2) : word;
  }

  /// The Latin spellings of a word, as a pattern over folded letters.
  static SpellingPattern latin(String word) {
    var pattern = new SpellingPattern.Builder().free(VOWELS);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      String letters = letters(c);
      if (!letters.isEmpty()) {
        boolean optional = letters.endsWith("?");
        String each = optional ? letters.substring(0, letters.length() - 1) : letters;
        pattern.letter(each, optional ? 0 : 1, 2, VOWELS);
      }
    }
    return pattern.letter("h", 0, 1, "").build();
  }

  /// The Latin spellings of Abd with the name it stands before, written in one.
  static SpellingPattern latinOfAbd(String name) {
    return new SpellingPattern.Builder()
        .letter("abd", 1, 1, "aeuo")
        .letter("l|r|s|n|t|d|z", 0, 1, "")
        .then(latin(name))
        .build();
  }

  private static String letters(char c) {
    return switch (c) {
      case 'ب' -> "b";
      case 'پ' -> "p";
      case 'ت', 'ط', 'ٹ' -> "t";
      case 'ث' -> "th|s|t";
      case 'ج' -> "dj|j|g";
      case 'چ' -> "ch|tch";
      case 'ح' -> "h";
      case 'خ' -> "kh|h|k";
      case 'د', 'ڈ' -> "d";
      case 'ذ' -> "dh|z|d|th";
      case 'ر', 'ڑ' -> "r";
      case 'ز' -> "z";
      case 'ژ' -> "zh|z|j";
      case 'س' -> "s|c";
      case 'ش' -> "sh|ch|sch";
      case 'ص' -> "s";
      case 'ض' -> "d|dh|z";
      case 'ظ' -> "z|dh|th|d";
      case 'غ' -> "gh|g";
      case 'ف' -> "f|ph";
      case 'ق' -> "q|k|g|gh|c";
      case 'ك' -> "k|c";
      case 'گ' -> "g";
      case 'ل' -> "l";
      case 'م' -> "m";
      case 'ن', 'ں' -> "n";
      case 'ه', 'ھ' -> "h?";
      case 'ة' -> "h|t?";
      case 'و' -> "v?";
      default -> "";
    };
  }
}
