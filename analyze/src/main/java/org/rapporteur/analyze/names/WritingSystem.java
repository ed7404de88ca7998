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

  /// The script of most letters; Han mixed with kana counts as kana, because only Japanese mixes
  /// them.
  static WritingSystem ofWord(String word) {
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
