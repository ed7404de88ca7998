package org.rapporteur.analyze.text;

import com.ibm.icu.text.Transliterator;

/// Chinese in simplified characters, sign by sign (ICU `Traditional-Simplified`). The result is as
/// long as what was given, so that places are the same in both; one set of rules and one word list
/// then serve both scripts.
public final class SimplifiedHan {
  private static final char FIRST = '\u3400';
  private static final char END = '\uA000';

  private SimplifiedHan() {}

  /// Loaded with the first Chinese text.
  private static final class Table {
    private static final char[] SIMPLE = load();

    private static char[] load() {
      var all = new StringBuilder();
      for (char sign = FIRST; sign < END; sign++) {
        all.append(sign).append('\n');
      }
      var lines =
          Transliterator.getInstance("Traditional-Simplified")
              .transliterate(all.toString())
              .split("\n");
      var simple = new char[END - FIRST];
      for (int i = 0; i < simple.length; i++) {
        simple[i] = lines[i].length() == 1 ? lines[i].charAt(0) : (char) (FIRST + i);
      }
      return simple;
    }
  }

  /// The text with each traditional character replaced by its simplified form.
  public static String of(String text) {
    var simple = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      simple.append(sign >= FIRST && sign < END ? Table.SIMPLE[sign - FIRST] : sign);
    }
    return simple.toString();
  }
}
