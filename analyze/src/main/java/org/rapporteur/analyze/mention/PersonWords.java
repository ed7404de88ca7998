package org.rapporteur.analyze.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Common words for persons: rank, trade, kin, what befell them, their place in a case. One list
/// for whoever asks whether a noun means somebody: names, speakers, witnesses.
public final class PersonWords {
  private static final Map<String, String> KINDS = load();

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

  private static String kind(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    String whole = KINDS.getOrDefault(word, "");
    return whole.isEmpty()
        ? KINDS.getOrDefault(word.substring(word.lastIndexOf('-') + 1), "")
        : whole;
  }

  private static Map<String, String> load() {
    try (var stream = PersonWords.class.getResourceAsStream("person-nouns.txt")) {
      if (stream == null) {
        throw new IllegalStateException("person-nouns.txt is missing from the build");
      }
      var kinds = new HashMap<String, String>();
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> {
            var parts = line.split(": *", 2);
            for (var word : parts[1].split(" ")) {
              kinds.put(word, parts[0]);
            }
          });
      return Map.copyOf(kinds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
