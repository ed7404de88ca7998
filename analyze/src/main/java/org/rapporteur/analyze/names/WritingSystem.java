package org.rapporteur.analyze.names;

import com.ibm.icu.lang.UScript;

/// The script a word is written in, as far as reading names needs to tell them apart.
enum WritingSystem {
  LATIN,
  HANGUL,
  HAN,
  KANA,
  CYRILLIC,
  ARABIC,
  OTHER;

  private static WritingSystem of(int codePoint) {
    return switch (UScript.getScript(codePoint)) {
      case UScript.LATIN -> LATIN;
      case UScript.HANGUL -> HANGUL;
      case UScript.HAN -> HAN;
      case UScript.HIRAGANA, UScript.KATAKANA -> KANA;
      case UScript.CYRILLIC -> CYRILLIC;
      case UScript.ARABIC -> ARABIC;
      default -> OTHER;
    };
  }

  /// The script of most letters; Han mixed with kana counts as kana, because only Japanese mixes them.
  static WritingSystem ofWord(String word) {
    int[] counts = new int[values().length];
    word.codePoints().filter(Character::isLetter).forEach(c -> counts[of(c).ordinal()]++);
    if (counts[KANA.ordinal()] > 0) {
      return KANA;
    }
    WritingSystem most = OTHER;
    for (WritingSystem script : values()) {
      if (counts[script.ordinal()] > counts[most.ordinal()]) {
        most = script;
      }
    }
    return most;
  }
}
