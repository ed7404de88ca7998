package org.rapporteur.analyze.names;

import java.util.Set;

/// The Hangul syllable block (U+AC00 to U+D7A3) as onset, nucleus and coda.
final class Hangul {
  static final int ONSETS = 19;
  static final int NUCLEI = 21;
  static final int CODAS = 28;
  static final int SILENT = 11;
  static final int CODA_N = 4;
  static final int CODA_NG = 21;
  private static final int RIEUL = 5;
  private static final int NIEUN = 2;
  private static final char FIRST = '\uAC00';

  /// Nuclei that begin with i or y: ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ.
  private static final Set<Integer> PALATAL = Set.of(2, 3, 6, 7, 12, 17, 20);

  private Hangul() {}

  static boolean isSyllable(int character) {
    return character >= FIRST && character <= '\uD7A3';
  }

  static boolean allSyllables(String text) {
    return !text.isEmpty() && text.chars().allMatch(Hangul::isSyllable);
  }

  static int onset(char syllable) {
    return (syllable - FIRST) / 588;
  }

  static int nucleus(char syllable) {
    return (syllable - FIRST) % 588 / 28;
  }

  static int coda(char syllable) {
    return (syllable - FIRST) % 28;
  }

  static char of(int onset, int nucleus, int coda) {
    return (char) (FIRST + onset * 588 + nucleus * 28 + coda);
  }

  /// The southern reading of a syllable that begins a word with ㄹ: 리 is 이, 로 is 노. A syllable the
  /// initial-sound rule does not touch is returned as it is.
  static char southern(char syllable) {
    if (onset(syllable) != RIEUL) {
      return syllable;
    }
    int onset = PALATAL.contains(nucleus(syllable)) ? SILENT : NIEUN;
    return of(onset, nucleus(syllable), coda(syllable));
  }

  /// The northern reading that the initial-sound rule may have hidden: 용 may stand for 룡.
  static char northern(char syllable) {
    boolean hidden = onset(syllable) == SILENT && PALATAL.contains(nucleus(syllable));
    return hidden ? of(RIEUL, nucleus(syllable), coda(syllable)) : syllable;
  }

  /// Equal, or equal once the initial-sound rule is applied to both.
  static boolean sameBySound(String left, String right) {
    if (left.length() != right.length()) {
      return false;
    }
    for (int i = 0; i < left.length(); i++) {
      if (southern(left.charAt(i)) != southern(right.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// The same syllable with ㄴ and ㅇ exchanged at its end, or as it is.
  static char nasalExchanged(char syllable) {
    return switch (coda(syllable)) {
      case CODA_N -> (char) (syllable - CODA_N + CODA_NG);
      case CODA_NG -> (char) (syllable - CODA_NG + CODA_N);
      default -> syllable;
    };
  }
}
