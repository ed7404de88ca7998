package org.rapporteur.analyze.names;

import com.ibm.icu.text.Normalizer2;

/// Latin letters without marks and case: `Łukasz` is `lukasz`, `Đinđić` is `dindic`.
final class LatinFold {
  private static final Normalizer2 APART = Normalizer2.getNFKDInstance();

  private LatinFold() {}

  /// Letters a to z only; everything else is dropped.
  static String letters(String word) {
    String apart = plain(word) ? word : APART.normalize(word);
    var folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c >= 'a' && c <= 'z') {
        folded.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        folded.append((char) (c + 32));
      } else if (c > 127) {
        folded.append(special(c));
      }
    }
    return folded.toString();
  }

  private static boolean plain(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  private static String special(char c) {
    return switch (c) {
      case 'ß', 'ẞ' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ø', 'Ø' -> "o";
      case 'đ', 'Đ', 'ð', 'Ð' -> "d";
      case 'þ', 'Þ' -> "th";
      case 'ł', 'Ł' -> "l";
      case 'ħ', 'Ħ' -> "h";
      case 'ı' -> "i";
      case 'ə', 'Ə' -> "a";
      case 'ŋ', 'Ŋ' -> "ng";
      default -> "";
    };
  }

  /// The word with German and Nordic umlauts written out (`ü` as `ue`, `đ` as `dj`), or the plain
  /// fold when there is none.
  static String writtenOut(String word) {
    var spelled = new StringBuilder();
    String composed = Normalizer2.getNFCInstance().normalize(word);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case 'ä', 'Ä' -> spelled.append("ae");
        case 'ö', 'Ö', 'ø', 'Ø' -> spelled.append("oe");
        case 'ü', 'Ü' -> spelled.append("ue");
        case 'å', 'Å' -> spelled.append("aa");
        case 'đ', 'Đ' -> spelled.append("dj");
        default -> spelled.append(c);
      }
    }
    return letters(spelled.toString());
  }

  /// The word with sibilants of Slavic, Turkic and Baltic alphabets written as English does (`š` as
  /// `sh`, `ç` as `ch`), or the plain fold when there is none.
  static String asHeard(String word) {
    var spelled = new StringBuilder();
    String composed = Normalizer2.getNFCInstance().normalize(word);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (Character.toLowerCase(c)) {
        case 'š', 'ş', 'ș' -> spelled.append("sh");
        case 'č', 'ç', 'ć' -> spelled.append("ch");
        case 'ž' -> spelled.append("zh");
        default -> spelled.append(c);
      }
    }
    return letters(spelled.toString());
  }
}
