package org.rapporteur.analyze.mention;

import java.util.SortedMap;
import java.util.TreeMap;

/// What other documents of the case take the words of one document for.
public final class Elsewhere {
  /// There are no other documents.
  public static final Elsewhere NOWHERE = new Elsewhere(new TreeMap<>());

  private final SortedMap<String, Seen> words;

  Elsewhere(SortedMap<String, Seen> words) {
    this.words = words;
  }

  /// @param word in small letters
  Seen of(String word) {
    return words.getOrDefault(word, Seen.NEVER);
  }

  /// All of it as text: equal for two cases if a document reads the same in both.
  @Override
  public String toString() {
    return words.toString();
  }
}
