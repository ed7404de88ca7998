package org.rapporteur.analyze.arabic;

import java.util.ArrayList;
import java.util.List;

/// What is written on to the beginning of an Arabic word: `و` or `ف` (and), then `ب`, `ل` or `ك`
/// (in, to, as). `ل` before the article gives `لل`; there the article goes with it, because its own
/// letter is not printed.
final class Clitics {
  private static final int SHORTEST = 3;
  private static final String AND = "وف";
  private static final String PREPOSITIONS = "بلك";
  static final String ARTICLE = "ال";

  private Clitics() {}

  /// One way to part a word.
  ///
  /// @param skip how many letters of the printed word are written on
  /// @param stem the word without them; behind `لل` with its article
  record Parting(int skip, String stem) {}

  /// All ways to part a folded word, the whole word first.
  static List<Parting> of(String word) {
    var partings = new ArrayList<Parting>(4);
    partings.add(new Parting(0, word));
    preposition(0, word, partings);
    if (begins(word, AND)) {
      String rest = word.substring(1);
      partings.add(new Parting(1, rest));
      preposition(1, rest, partings);
    }
    return partings;
  }

  private static void preposition(int skip, String word, List<Parting> partings) {
    if (word.startsWith("لل") && word.length() > SHORTEST + 1) {
      partings.add(new Parting(skip + 2, ARTICLE + word.substring(2)));
    }
    if (begins(word, PREPOSITIONS)) {
      partings.add(new Parting(skip + 1, word.substring(1)));
    }
  }

  private static boolean begins(String word, String letters) {
    return word.length() > SHORTEST && letters.indexOf(word.charAt(0)) >= 0;
  }

  /// The word without its article.
  static String bare(String word) {
    return word.startsWith(ARTICLE) && word.length() > SHORTEST + 1
        ? word.substring(ARTICLE.length())
        : word;
  }
}
