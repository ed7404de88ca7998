package org.rapporteur.analyze.names;

import java.util.regex.Pattern;

/// Matches words in Arabic script with Latin spellings: each consonant has the Latin letters it is
/// written with, doubled or not, and vowels are free between them.
final class ArabicScript {
  private static final String VOWELS = "[aeiouyw']*";

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
  static Pattern latin(String word) {
    var pattern = new StringBuilder(VOWELS);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      String letters = letters(c);
      if (!letters.isEmpty()) {
        boolean optional = letters.endsWith("?");
        String each = optional ? letters.substring(0, letters.length() - 1) : letters;
        pattern.append("(?:").append(each).append(optional ? "){0,2}" : "){1,2}").append(VOWELS);
      }
    }
    return Pattern.compile(pattern.append("h?").toString());
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
