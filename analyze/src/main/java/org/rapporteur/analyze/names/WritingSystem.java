package org.rapporteur.analyze.names;

import com.ibm.icu.lang.UScript;
import java.util.EnumMap;

/// The script a word is written in, as far as reading names needs to tell them apart.
enum WritingSystem {
  LATIN,
  HANGUL,
  HAN,
  KANA,
  CYRILLIC,
  ARABIC,
  HEBREW,
  GREEK,
  GEORGIAN,
  ARMENIAN,
  OTHER;

  private static WritingSystem of(int codePoint) {
    return switch (UScript.getScript(codePoint)) {
      case UScript.LATIN -> LATIN;
      case UScript.HANGUL -> HANGUL;
      case UScript.HAN -> HAN;
      case UScript.HIRAGANA, UScript.KATAKANA -> KANA;
      case UScript.CYRILLIC -> CYRILLIC;
      case UScript.ARABIC -> ARABIC;
      case UScript.HEBREW -> HEBREW;
      case UScript.GREEK -> GREEK;
      case UScript.GEORGIAN -> GEORGIAN;
      case UScript.ARMENIAN -> ARMENIAN;
      default -> OTHER;
    };
  }

  private static boolean ascii(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c > 127) {
        return false;
      }
      letter |= (c | 32) >= 'a' && (c | 32) <= 'z';
    }
    return letter;
  }

  /// The script of most letters; Han mixed with kana counts as kana, because only Japanese mixes
  /// them.
  static WritingSystem ofWord(String word) {
    if (ascii(word)) {
      return LATIN;
    }
    var counts = new EnumMap<WritingSystem, Integer>(WritingSystem.class);
    word.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(of(c), 1, Integer::sum));
    if (counts.containsKey(KANA)) {
      return KANA;
    }
    WritingSystem most = OTHER;
    for (WritingSystem script : values()) {
      if (counts.getOrDefault(script, 0) > counts.getOrDefault(most, 0)) {
        most = script;
      }
    }
    return most;
  }
}
