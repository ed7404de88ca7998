package org.rapporteur.analyze.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The Latin spellings that a word of another alphabet allows, as a pattern over folded letters:
/// each letter has those that one language or another writes it with, doubled letters may be
/// written once. Where the alphabet leaves vowels out, they are free between the consonants.
final class LetterSpellings {
  private static final String VOWELS = "aeiouyw";
  private static final int LONGEST_GROUP = 2;

  private final Map<WritingSystem, Map<String, String>> letters =
      new EnumMap<>(WritingSystem.class);

  LetterSpellings(List<String> lines) {
    for (String line : lines) {
      int colon = line.indexOf(": ");
      if (colon > 0 && !line.startsWith("#")) {
        String[] cells = line.substring(colon + 2).split(" ", 2);
        var script = WritingSystem.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        letters
            .computeIfAbsent(script, k -> new HashMap<>())
            .put(cells[0], cells[1].replace("-", ""));
      }
    }
  }

  boolean knows(WritingSystem script) {
    return letters.containsKey(script);
  }

  /// The pattern for a lower-case word without marks.
  SpellingPattern of(String word, WritingSystem script) {
    Map<String, String> known = letters.getOrDefault(script, Map.of());
    boolean vowelless = script == WritingSystem.HEBREW;
    String free = vowelless ? VOWELS : "";
    var pattern = new SpellingPattern.Builder().free(free);
    for (int at = 0; at < word.length(); ) {
      String group = group(word, at, known);
      String spelled = known.get(group);
      if (spelled != null) {
        boolean again = at > 0 && group.length() == 1 && word.charAt(at - 1) == word.charAt(at);
        pattern.letter(spelled, again ? 0 : 1, 2, free);
      }
      at += group.length();
    }
    return (vowelless ? pattern.letter("h", 0, 1, "") : pattern).build();
  }

  private static String group(String word, int at, Map<String, String> known) {
    for (int size = Math.min(LONGEST_GROUP, word.length() - at); size > 1; size--) {
      String group = word.substring(at, at + size);
      if (known.containsKey(group)) {
        return group;
      }
    }
    return word.substring(at, at + 1);
  }
}
