package org.rapporteur.analyze.mention;

import java.util.Locale;
import java.util.Map;
import org.rapporteur.analyze.text.KindedWords;

/// Common words for persons: rank, trade, kin, what befell them, their place in a case. One list
/// for whoever asks whether a noun means somebody: names, speakers, witnesses.
public final class PersonWords {
  private static final Map<String, String> KINDS =
      KindedWords.read(PersonWords.class, "person-nouns.txt");

  private PersonWords() {}

  /// Whether a noun means a person, as `farmer` and `rice-farmer` do.
  public static boolean isPerson(String lemma) {
    return !kind(lemma).isEmpty();
  }

  /// Whether a noun says what befell somebody: `survivor`, `refugee`.
  public static boolean isSufferer(String lemma) {
    return kind(lemma).equals("befell");
  }

  /// Whether a noun means somebody who speaks for nobody else: a trade, kin, a neighbour.
  public static boolean isOfThePeople(String lemma) {
    return kind(lemma).matches("trade|kin");
  }

  /// Whether a noun means a relative: `husband`, `grandson`.
  public static boolean isKin(String lemma) {
    return kind(lemma).equals("kin");
  }

  private static String kind(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    String whole = KINDS.getOrDefault(word, "");
    return whole.isEmpty()
        ? KINDS.getOrDefault(word.substring(word.lastIndexOf('-') + 1), "")
        : whole;
  }
}
