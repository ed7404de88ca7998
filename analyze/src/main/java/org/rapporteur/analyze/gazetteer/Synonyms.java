package org.rapporteur.analyze.gazetteer;

import java.util.HashMap;
import java.util.Map;

/// Nouns that count the same thing: `organisation`, `NGO` and `group` are all compared as
/// `organization`.
///
/// A word stands here only if swapping it leaves a figure true. So `refugee` and `escapee` stay
/// apart, and so do `arrest` and `detention`.
public final class Synonyms {
  private final Map<String, String> words = new HashMap<>();

  private Synonyms(Table table) {
    for (var line : table.lines()) {
      if (words.put(line.needed(1, "synonym"), line.needed(0, "word")) != null) {
        throw line.problem(line.cell(1) + " stands twice");
      }
    }
    for (var line : table.lines()) {
      if (words.containsKey(line.cell(0))) {
        throw line.problem(line.cell(0) + " is itself a synonym");
      }
    }
  }

  /// The synonyms of this package; a bad row stops with its file and line.
  public static Synonyms standard() {
    return of(Table.named("synonyms.tsv", "word", "synonym"));
  }

  static Synonyms of(Table table) {
    return new Synonyms(table);
  }

  /// The word by which a counted noun is compared; the lemma itself if it has no other.
  public String of(String lemma) {
    return words.getOrDefault(lemma, lemma);
  }
}
